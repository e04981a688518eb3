import { Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { refuseMethod } from '../refuse-method.ts';
import { sendCatalogue } from '../send-catalogue.ts';
import { serveJson } from '../serve-json.ts';
import { showVendor } from '../vendor-view.ts';

/** What is on record about a vendor, by its dossier's id or by an identifier. */
export function routeVendors(service: AssayService): Router {
  const router = Router();

  router
    .route('/v1/vendors/:id')
    .get(serveJson, async (request, response) => {
      // The whole of what follows the `?` is read: a misspelt `asof` must not be answered for today.
      sendCatalogue(response, showVendor(await service.vendor(request.params.id, request.query)));
    })
    .all(refuseMethod('GET'));

  return router;
}
