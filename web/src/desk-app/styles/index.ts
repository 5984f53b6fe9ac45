// SPDX-License-Identifier: EUPL-1.2
import './shell.css';
import './parts.css';
import './plan.css';
import './work.css';
import './rights.css';
import './region.css';
