package vn.thongsuot.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.Attachment;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.ExchangeRecord;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.serving.MakingPackages;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Packs approved reports for the exchange axis: the metadata, the PDF and the DOCX that were approved, all from the one
 * record. The PDF is the signed one where one is attached. Agencies are addressed by their codes of today, of which only
 * those count that somebody compared with the register.
 */
public final class PackingReports {

    private static final int DAY = 10;

    private final ReadingReports reports;
    private final Organisation organisation;
    private final MakingPackages packages;

    public PackingReports(ReadingReports reports, Organisation organisation, Files files, Packing packing) {
        this.reports = reports;
        this.organisation = organisation;
        this.packages = new MakingPackages(packing, files);
    }

    /**
     * The package; empty when there is no such report in the tenant.
     *
     * @throws RefusedException 409 with what the record lacks, 503 while too many files are being made
     */
    public Optional<Packing.Packed.Made> pack(TenantId tenant, String id, LocalDate today) {
        return reports.find(tenant, id).map(found -> {
            var report = found.state();
            return packages.of(
                    record(organisation.units(tenant), report, today),
                    ReadingReports.name(report, Format.PDF),
                    () -> files(tenant, id, report));
        });
    }

    private static ExchangeRecord record(UnitTree units, Report report, LocalDate today) {
        var identity = report.identity();
        var recipient = report.frame().recipient();
        return new ExchangeRecord(
                report.status() == Report.Status.APPROVED,
                agency(units, report.frame().unit(), today).orElse(null),
                agency(units, recipient, today).stream().toList(),
                identity.number(),
                identity.symbol(),
                day(identity.date()),
                HeadMaking.place(report.frame().unit(), units),
                ExchangeKind.REPORT,
                HeadMaking.subject(identity.title()),
                null,
                Optional.ofNullable(recipient).flatMap(units::unit).map(UnitCopy::name).stream()
                        .toList());
    }

    private static Optional<Agency> agency(UnitTree units, @Nullable String id, LocalDate today) {
        var unit = Optional.ofNullable(id).flatMap(units::unit);
        var code = unit.flatMap(known -> known.verifiedIdentifier(Agency.SCHEME, today))
                .filter(Agency::isCode);
        var parent = unit.map(UnitCopy::parent).flatMap(units::unit).map(UnitCopy::name);
        return unit.flatMap(known -> code.map(found -> new Agency(found, known.name(), parent.orElse(null))));
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date != null && date.length() == DAY ? LocalDate.parse(date) : null;
    }

    private List<Attachment> files(TenantId tenant, String id, Report report) {
        var signed = report.signed();
        var pdf = signed == null
                ? approved(tenant, id, Format.PDF)
                : packages.signed(tenant, ReadingReports.name(report, Format.PDF), signed);
        return List.of(pdf, approved(tenant, id, Format.DOCX));
    }

    private Attachment approved(TenantId tenant, String id, Format format) {
        var file = reports.document(tenant, id, format).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return new Attachment(
                file.file().name(), format.mediaType(), file.file().bytes());
    }
}
