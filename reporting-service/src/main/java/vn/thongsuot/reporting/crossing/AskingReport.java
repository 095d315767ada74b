package vn.thongsuot.reporting.crossing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.Report;

/** A report of ours that asks other tenants for something. Who may ask is found out once for all that it asks. */
final class AskingReport {

    private final TenantId tenant;
    private final Report report;
    private final Speaking speaking;
    private final AgreedRequests agreed;
    private final Map<Asker, Boolean> speaks = new HashMap<>();

    AskingReport(TenantId tenant, Report report, Speaking speaking, AgreedRequests agreed) {
        this.tenant = tenant;
        this.report = report;
        this.speaking = speaking;
        this.agreed = agreed;
    }

    /** Who asks whom; what was forwarded, another unit asks. */
    private record Asker(String unit, String receiver) {}

    Optional<Unsent> refuses(Outward one) {
        var asker = new Asker(one.asked().unit(), one.receiver());
        if (!speaks.computeIfAbsent(asker, this::speaks)) {
            return Optional.of(Unsent.NOT_FOR_TENANT);
        }
        return agreed.given(tenant, one.receiver(), one.asked().madeAt())
                ? Optional.empty()
                : Optional.of(Unsent.NO_AGREEMENT);
    }

    private boolean speaks(Asker asker) {
        return speaking.speaks(tenant, asker.unit(), report.frame().directive(), asker.receiver());
    }

    /** @param unit name of who asks */
    RequestEnvelope envelope(Outward one, String unit) {
        var identity = report.identity();
        var asked = one.asked();
        var id = one.heard().id();
        return new RequestEnvelope(
                tenant.value(),
                one.receiver(),
                id,
                RequestEnvelope.requestOf(tenant.value(), id),
                Command.idOf("request-series", tenant.value(), asked.report()),
                asked.place(),
                unit,
                asked.addressee(),
                one.addressee().openCodes(),
                new RequestEnvelope.Source(identity.title(), identity.number(), identity.symbol(), identity.date()),
                asked.verb(),
                asked.text(),
                asked.madeAt(),
                null);
    }
}
