package vn.thongsuot.activity.service;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Photos that everybody may see, and the tenant's decision to lay them open. */
final class PublishedPhotos {

    static final String OPEN = "/api/v1/open-data/photos";
    static final String LICENCE = "Được tự do sử dụng, ghi nguồn Sở Công Thương";

    private static final String ONE = Client.ACTIVITIES + "/{id}/photos/{photo}/publication";

    private PublishedPhotos() {}

    /** What a publisher states. */
    static String stated(String shows) {
        return "{\"shows\": \"" + shows + "\", \"persons\": \"NOBODY\"}";
    }

    /** Lays published photos open, or closes them again. */
    static void open(TestTopics topics, TenantId tenant, long version, List<String> lists) {
        var opening = Map.of("lists", lists, "directives", List.of(), "licence", LICENCE);
        var event = version == 1 ? "opening.made" : "opening.changed";
        new Neighbours(topics, tenant).tell("openings", event, "mo", version, opening);
    }

    /**
     * How the owner calls each endpoint, in the order in which each has something to answer.
     *
     * @param head token of whoever may approve
     */
    static List<EndpointRequest> requests(TestTopics topics, TenantId owner, Client clerk, Client leader, String head) {
        open(topics, owner, 1, List.of("PHOTOS"));
        var id = clerk.post(RunningService.banner()).id();
        var path = Client.ACTIVITIES + "/" + id;
        var form = new FormFile("a.png", Pictures.png(8, 8), Map.of("caption", "Ảnh"));
        var photo = clerk.upload(path + "/photos", form).id();
        var uri = path + "/photos/" + photo + "/publication";
        leader.post(uri, stated("Băng rôn"));
        Awaitility.await().until(() -> leader.get(OPEN + "/" + id).status() == 200);
        return List.of(
                EndpointRequest.post(ONE, uri, stated("Băng rôn trước cổng")).as(head),
                EndpointRequest.get(OPEN + "/{id}", OPEN + "/" + id),
                EndpointRequest.get(OPEN + "/{id}/{photo}", OPEN + "/" + id + "/" + photo + "?size=thumb"),
                EndpointRequest.delete(ONE, uri, 4).as(head));
    }
}
