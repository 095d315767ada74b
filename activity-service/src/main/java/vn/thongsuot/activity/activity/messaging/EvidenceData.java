package vn.thongsuot.activity.activity.messaging;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What proves a deed, on the wire: links as the unit gave them, photos and files by the path where this service answers
 * them, numbered. Whose photo it is and what people wrote under it stays here: a topic keeps what it once had for a month,
 * and what may have to be erased is to be on none.
 *
 * @param sha256 of the original's bytes; absent for links
 * @param published since when everybody may see the photo; absent for what is not published
 */
record EvidenceData(
        String uri,
        String caption,
        String kind,
        @Nullable String sha256,
        @Nullable Instant published) {

    private static final String LINK = "LINK";

    static List<EvidenceData> of(Versioned<Activity> activity) {
        var links = activity.state().facts().findings().evidence().stream().map(EvidenceData::link);
        return Stream.concat(links, own(activity)).toList();
    }

    private static EvidenceData link(Evidence evidence) {
        return new EvidenceData(evidence.uri().value(), evidence.caption(), LINK, null, null);
    }

    private static Stream<EvidenceData> own(Versioned<Activity> activity) {
        var open = activity.state().published();
        var counted = new EnumMap<Attachment.Kind, Integer>(Attachment.Kind.class);
        return activity.state().present().stream()
                .map(each -> attached(
                        activity.id(), each, counted.merge(each.kind(), 1, Integer::sum), open.contains(each)));
    }

    private static EvidenceData attached(String activity, Attachment attachment, int number, boolean open) {
        var word = attachment.kind() == Attachment.Kind.PHOTO ? "Ảnh " : "Tệp ";
        var publication = attachment.publication();
        return new EvidenceData(
                attachment.path(activity),
                word + number,
                attachment.kind().name(),
                attachment.file().sha256(),
                open && publication != null ? publication.published().at() : null);
    }
}
