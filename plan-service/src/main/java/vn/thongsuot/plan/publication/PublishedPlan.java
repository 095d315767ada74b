package vn.thongsuot.plan.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.document.PublicText;

/**
 * One edition of a plan as everybody reads it, under the id of that edition. The words are those that were previewed; an
 * approved plan never changes, so neither do they. A later edition is published under its own id, beside this one.
 *
 * @param plan id of the first edition
 * @param edition 1 for the first one
 * @param unit the issuer, id
 * @param cites ids of the directives that it names; while one of them is for internal circulation nobody outside reads it
 * @param at when it was published, the last time
 * @param withdrawn absent while it stands
 * @param standing whether it stands; follows from that, and is kept so that lists find it
 */
public record PublishedPlan(
        String plan,
        int edition,
        String unit,
        List<String> cites,
        PublicText text,
        Instant at,
        @Nullable Withdrawal withdrawn,
        boolean standing) {

    /** Fields by which they are found; declared where the store is made. */
    public static final String PLAN = "plan";

    public static final String STANDING = "standing";

    static final String PUBLISHED = "vn.thongsuot.publishedplan.published.v1";
    static final String WITHDRAWN = "vn.thongsuot.publishedplan.withdrawn.v1";

    public PublishedPlan {
        cites = List.copyOf(cites);
        standing = withdrawn == null;
    }

    PublishedPlan(String plan, int edition, String unit, List<String> cites, PublicText text, Instant at) {
        this(plan, edition, unit, cites, text, at, null, true);
    }

    /** That it was taken back; the reason is told to whoever asks for it. */
    public record Withdrawal(Instant at, String reason) {}

    PublishedPlan withdrawn(Withdrawal why) {
        return new PublishedPlan(plan, edition, unit, cites, text, at, why, false);
    }
}
