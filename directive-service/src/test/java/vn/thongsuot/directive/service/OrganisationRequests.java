package vn.thongsuot.directive.service;

import java.util.List;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/**
 * What may be asked of reorganising, of the tree and of handing posts over, as {@link Requests}.
 *
 * @param client may do everything in the owner's tenant
 * @param secret stands in every text of the owner
 */
record OrganisationRequests(Province owner, Client client, String secret) {

    private static final String API = "/api/v1/";

    List<EndpointRequest> all() {
        var acts = API + "reorganisations";
        var positions = API + "positions";
        var act = client.post(acts, renaming()).id();
        var from = owner.postAs("nguoicu", owner.office, "\"RECEIVE\"");
        var to = owner.postAs("nguoimoi", owner.office, "\"RECEIVE\"");
        return List.of(
                EndpointRequest.list(acts),
                EndpointRequest.get(acts + "/{id}", acts + "/" + act),
                EndpointRequest.create(acts, renaming()),
                EndpointRequest.list(API + "units/tree?asOf=2025-04-22"),
                EndpointRequest.of("POST", API + "units/imports/provinces", API + "units/imports/provinces?check=true")
                        .foreign(EndpointRequest.Foreign.OWN_CREATION),
                EndpointRequest.post(
                        positions + "/{id}/handover",
                        positions + "/" + from + "/handover",
                        "{\"to\": \"%s\", \"note\": \"%s\"}".formatted(to, secret)));
    }

    /** On a day that does not come, so that it may be ordered again. */
    private String renaming() {
        return """
                {"kind": "RENAME", "on": "2999-01-01", "basis": {"words": "%1$s"}, "units": ["%2$s"],
                 "to": {"name": "%1$s"}}""".formatted(secret, owner.office);
    }
}
