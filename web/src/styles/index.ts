// SPDX-License-Identifier: EUPL-1.2
// NL Design System components: only the ones on the page; our own tokens give them their looks.
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/checkbox-css/dist/index.css';
import '@utrecht/combobox-css/dist/index.css';
import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-field-description-css/dist/index.css';
import '@utrecht/form-field-error-message-css/dist/index.css';
import '@utrecht/form-fieldset-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/listbox-css/dist/index.css';
import '@utrecht/radio-button-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import './tokens.css';
import './base.css';
import './forms.css';
import './planner.css';
import './results.css';
import './route.css';
import './print.css';
