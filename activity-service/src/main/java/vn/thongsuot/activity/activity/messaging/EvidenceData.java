package vn.thongsuot.activity.activity.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What proves a deed, on the wire: links as the unit gave them, photos and files by the path where this service answers
 * them. Whose photo it is stays here.
 *
 * @param sha256 of the original's bytes; absent for links
 */
record EvidenceData(
        String uri, String caption, String kind, @Nullable String sha256) {

    private static final String LINK = "LINK";

    static List<EvidenceData> of(Versioned<Activity> activity) {
        var links = activity.state().facts().findings().evidence().stream().map(EvidenceData::link);
        var own = activity.state().present().stream().map(each -> attached(activity.id(), each));
        return Stream.concat(links, own).toList();
    }

    private static EvidenceData link(Evidence evidence) {
        return new EvidenceData(evidence.uri().value(), evidence.caption(), LINK, null);
    }

    private static EvidenceData attached(String activity, Attachment attachment) {
        return new EvidenceData(
                attachment.path(activity),
                attachment.caption(),
                attachment.kind().name(),
                attachment.file().sha256());
    }
}
