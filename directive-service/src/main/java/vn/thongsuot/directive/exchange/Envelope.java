package vn.thongsuot.directive.exchange;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;

/**
 * What one tenant sends to another. It belongs to the sender, who keeps it, and is told to the receiver alone.
 *
 * @param from id of the sending tenant, once more inside, so that what stands outside can be checked against it
 * @param to id of the receiving tenant
 * @param assignment the sender's assignment that is sent, or the receiver's that is acknowledged
 * @param recipient only with a directive
 * @param directive absent unless that is the content
 * @param receipt absent unless that is the content
 */
public record Envelope(
        String from,
        String to,
        Content content,
        String assignment,
        @Nullable Recipient recipient,
        @Nullable CarriedDirective directive,
        @Nullable CarriedReceipt receipt) {

    public static final String SENT = "vn.thongsuot.exchange.sent.v1";
    public static final String RENEWED = "vn.thongsuot.exchange.renewed.v1";

    /** The same for the same content, and no other sender's. */
    public String id() {
        return Command.idOf("envelope", from, to, content.name(), assignment);
    }

    /** Whether what the content needs is there, and nothing else. */
    boolean isWhole() {
        return switch (content) {
            case DIRECTIVE -> directive != null && recipient != null && receipt == null;
            case RECEIPT -> receipt != null && directive == null && recipient == null;
        };
    }

    Envelope renewed(CarriedDirective newer) {
        return new Envelope(from, to, content, assignment, recipient, newer, receipt);
    }
}
