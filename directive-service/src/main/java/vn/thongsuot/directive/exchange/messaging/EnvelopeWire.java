package vn.thongsuot.directive.exchange.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.IssuerLevel;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.exchange.CarriedDirective;
import vn.thongsuot.directive.exchange.CarriedReceipt;
import vn.thongsuot.directive.exchange.Content;
import vn.thongsuot.directive.exchange.Envelope;
import vn.thongsuot.directive.exchange.Recipient;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.platform.aggregate.Versioned;

/** An envelope on its way. */
record EnvelopeWire(
        String id,
        long version,
        String from,
        String to,
        Content content,
        String assignment,
        @Nullable Recipient recipient,
        @Nullable DirectiveInside directive,
        @Nullable ReceiptInside receipt) {

    record DirectiveInside(
            String id,
            long version,
            DocumentSystem system,
            DocumentKind kind,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable IssuerLevel issuerLevel,
            @Nullable String subject,
            @Nullable String shortName,
            @Nullable DeadlineInside deadline,
            @Nullable Urgency urgency,
            List<CitedOutside> citations) {}

    record DeadlineInside(String asWritten, @Nullable LocalDate date) {}

    record ReceiptInside(Instant receivedAt, String unit) {}

    static EnvelopeWire of(Versioned<Envelope> versioned) {
        var envelope = versioned.state();
        return new EnvelopeWire(
                versioned.id(),
                versioned.version(),
                envelope.from(),
                envelope.to(),
                envelope.content(),
                envelope.assignment(),
                envelope.recipient(),
                envelope.directive() == null ? null : inside(envelope.directive()),
                envelope.receipt() == null
                        ? null
                        : new ReceiptInside(
                                envelope.receipt().receivedAt(),
                                envelope.receipt().unit()));
    }

    Envelope toEnvelope() {
        return new Envelope(
                from,
                to,
                content,
                assignment,
                recipient,
                directive == null ? null : carried(directive),
                receipt == null ? null : new CarriedReceipt(receipt.receivedAt(), receipt.unit()));
    }

    private static DirectiveInside inside(CarriedDirective directive) {
        var date = directive.date();
        var deadline = directive.deadline();
        return new DirectiveInside(
                directive.id(),
                directive.version(),
                directive.system(),
                directive.kind(),
                directive.number(),
                directive.symbol(),
                date == null ? null : date.value(),
                directive.issuer(),
                directive.issuerLevel(),
                directive.subject(),
                directive.shortName(),
                deadline == null ? null : new DeadlineInside(deadline.asWritten(), deadline.date()),
                directive.urgency(),
                directive.citations());
    }

    private static CarriedDirective carried(DirectiveInside inside) {
        var date = inside.date();
        var deadline = inside.deadline();
        return new CarriedDirective(
                inside.id(),
                inside.version(),
                inside.system(),
                inside.kind(),
                inside.number(),
                inside.symbol(),
                date == null ? null : new PartialDate(date),
                inside.issuer(),
                inside.issuerLevel(),
                inside.subject(),
                inside.shortName(),
                deadline == null ? null : new Deadline(deadline.asWritten(), deadline.date()),
                inside.urgency(),
                inside.citations());
    }
}
