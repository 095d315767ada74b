package vn.thongsuot.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.ExchangeRecord;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What the exchange axis is told of plans. Agencies are addressed by their codes of today, since it is today that the package
 * goes; only codes that somebody compared with the register count.
 */
public final class ExchangeRecords {

    private final Organisation organisation;

    public ExchangeRecords(Organisation organisation) {
        this.organisation = organisation;
    }

    ExchangeRecord of(TenantId tenant, Plan plan, LocalDate today) {
        var content = plan.content();
        var units = organisation.units(tenant);
        return new ExchangeRecord(
                plan.status() == PlanStatus.APPROVED,
                agency(units, content.unit(), today).orElse(null),
                recipients(units, content, today),
                plan.number() == null ? null : plan.number().toString(),
                content.symbol(),
                day(content.date()),
                content.placeName(),
                ExchangeKind.PLAN,
                content.subject(),
                signer(content.signature()),
                places(content));
    }

    /** Units of the distribution list; groups and bodies without a code are told of in words alone. */
    private static List<Agency> recipients(UnitTree units, PlanContent content, LocalDate today) {
        return content.distribution().stream()
                .map(DistributionLine::unit)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> agency(units, unit, today).stream())
                .toList();
    }

    private static Optional<Agency> agency(UnitTree units, String id, LocalDate today) {
        var unit = units.unit(id);
        var code = unit.flatMap(known -> known.verifiedIdentifier(Agency.SCHEME, today))
                .filter(Agency::isCode);
        var parent = unit.map(UnitCopy::parent).flatMap(units::unit).map(UnitCopy::name);
        return unit.flatMap(known -> code.map(found -> new Agency(found, known.name(), parent.orElse(null))));
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date != null && date.day().isPresent() ? date.earliest() : null;
    }

    private static ExchangeRecord.@Nullable Signer signer(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        var competence = signature.authorities().stream()
                .map(authority -> authority.form() + ".")
                .collect(Collectors.joining(" "));
        return new ExchangeRecord.Signer(
                competence.isEmpty() ? null : competence, signature.position(), signature.signer());
    }

    private static List<String> places(PlanContent content) {
        return content.distribution().stream()
                .filter(line -> !line.keepsFileCopy())
                .map(DistributionLine::text)
                .toList();
    }
}
