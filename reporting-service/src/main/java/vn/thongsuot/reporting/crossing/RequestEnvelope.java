package vn.thongsuot.reporting.crossing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.facts.UnitCodesFact.Code;

/**
 * A recommendation of ours as the tenant learns it that it is addressed to. It belongs to the sender, who keeps it, and is
 * told to the receiver alone.
 *
 * @param from id of the sending tenant, once more inside, so that what stands outside can be checked against it
 * @param to id of the receiving tenant
 * @param recommendation the sender's own, which nobody else is told
 * @param request the same for one recommendation; without meaning outside
 * @param series the same for all that one report asks; without meaning outside
 * @param place among these, from 0
 * @param unit who asks, by its name
 * @param addressee as printed
 * @param addresseeCodes how registers call the addressee; empty when the sender knows none
 * @param madeAt when the report was approved, or when it was forwarded
 * @param withdrawnAt when it was taken back; absent while it stands
 */
public record RequestEnvelope(
        String from,
        String to,
        String recommendation,
        String request,
        String series,
        int place,
        String unit,
        String addressee,
        List<Code> addresseeCodes,
        Source report,
        String verb,
        String text,
        Instant madeAt,
        @Nullable Instant withdrawnAt) {

    public static final String SENT = "vn.thongsuot.requestenvelope.sent.v1";
    public static final String WITHDRAWN = "vn.thongsuot.requestenvelope.withdrawn.v1";

    public RequestEnvelope {
        addresseeCodes = List.copyOf(addresseeCodes);
    }

    /**
     * The report by what is printed on it.
     *
     * @param date year, month or day
     */
    public record Source(
            String title,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date) {}

    /** The same for the same request, and no other sender's. */
    public String id() {
        return idOf(from, to, request);
    }

    static String idOf(String from, String to, String request) {
        return Command.idOf("request-envelope", from, to, request);
    }

    /** What stands for one of our recommendations outside. */
    static String requestOf(String from, String recommendation) {
        return Command.idOf("request", from, recommendation);
    }

    RequestEnvelope withdrawn(Instant at) {
        return new RequestEnvelope(
                from,
                to,
                recommendation,
                request,
                series,
                place,
                unit,
                addressee,
                addresseeCodes,
                report,
                verb,
                text,
                madeAt,
                at);
    }
}
