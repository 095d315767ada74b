package vn.thongsuot.directive.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That one unit was urged, and what it answered. It is there, waiting, as soon as the act has been told of.
 *
 * @param urging id of the act
 * @param from id of the unit that urges
 * @param by title of the post that urged, never a name
 * @param directive id; absent for chosen tasks that are of no one directive
 * @param unit id of the urged unit
 * @param matters what is late at it
 * @param text the words; not told on the topic
 * @param until the last day for the answer
 * @param reply absent until it answered
 */
public record Urged(
        String urging,
        String from,
        String by,
        @Nullable String directive,
        String unit,
        List<Matter> matters,
        String text,
        Instant at,
        LocalDate until,
        UrgedStatus status,
        @Nullable Reply reply) {

    public static final String MADE = "vn.thongsuot.urged.made.v1";
    public static final String REPLIED = "vn.thongsuot.urged.replied.v1";

    static Urged made(String id, Urging urging, String unit, List<Matter> matters) {
        return new Urged(
                id,
                urging.unit(),
                urging.by(),
                urging.directive(),
                unit,
                List.copyOf(matters),
                urging.text(),
                urging.at(),
                urging.until(),
                UrgedStatus.WAITING,
                null);
    }

    /** The same for the same act and unit, however often it is made. */
    public static String idOf(TenantId tenant, String urging, String unit) {
        return Command.idOf("urged", tenant.value(), urging, unit);
    }

    Decision<Urged> reply(Reply given) {
        if (status == UrgedStatus.REPLIED) {
            return Decision.refused(Refusal.conflict("urging-answered"));
        }
        var after = new Urged(urging, from, by, directive, unit, matters, text, at, until, UrgedStatus.REPLIED, given);
        return Decision.accepted(after, REPLIED);
    }
}
