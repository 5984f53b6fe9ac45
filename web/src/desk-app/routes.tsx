// SPDX-License-Identifier: EUPL-1.2
// The pages behind sign-in. Each area keeps its own routes beside its pages; here they become one tree.
import { accountRoutes } from '../features/account/routes';
import { boardRoutes } from '../features/board/routes';
import { dossierRoutes } from '../features/dossier/routes';
import { mineRoutes } from '../features/mine/routes';
import { offersRoutes } from '../features/offers/routes';
import { partnersRoutes } from '../features/partners/routes';
import { planRoutes } from '../features/plan/routes';
import { profileRoutes } from '../features/profile/routes';
import { rightsRoutes } from '../features/rights/routes';
import { staffRoutes } from '../features/staff/routes';
import { worklistRoutes } from '../features/worklist/routes';
import { rootRoute } from './root-route';

export const routeTree = rootRoute.addChildren([...accountRoutes, ...boardRoutes, ...dossierRoutes, ...mineRoutes, ...offersRoutes, ...partnersRoutes, ...profileRoutes, ...rightsRoutes, ...staffRoutes, ...planRoutes, ...worklistRoutes]);
