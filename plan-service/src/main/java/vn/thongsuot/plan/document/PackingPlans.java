package vn.thongsuot.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.edxml.Attachment;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.serving.MakingPackages;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Packs approved plans for the exchange axis: the metadata, the PDF and the DOCX, all from the one record. The PDF is the
 * signed one where one is attached.
 */
public final class PackingPlans {

    private final ReadingPlans plans;
    private final PrintingPlans printing;
    private final ExchangeRecords records;
    private final MakingPackages packages;

    public PackingPlans(
            ReadingPlans plans, PrintingPlans printing, ExchangeRecords records, Files files, Packing packing) {
        this.plans = plans;
        this.printing = printing;
        this.records = records;
        this.packages = new MakingPackages(packing, files);
    }

    /**
     * The package; empty when there is no such plan in the tenant.
     *
     * @throws RefusedException 409 with what the record lacks, 503 while too many files are being made
     */
    public Optional<Packing.Packed.Made> pack(TenantId tenant, String id, LocalDate today) {
        return plans.find(tenant, id).map(found -> {
            var plan = found.state();
            return packages.of(
                    records.of(tenant, plan, today),
                    PrintingPlans.name(plan, Format.PDF),
                    () -> files(tenant, id, plan));
        });
    }

    private List<Attachment> files(TenantId tenant, String id, Plan plan) {
        var signed = plan.signed();
        var pdf = signed == null
                ? printed(tenant, id, Format.PDF)
                : packages.signed(tenant, PrintingPlans.name(plan, Format.PDF), signed);
        return List.of(pdf, printed(tenant, id, Format.DOCX));
    }

    private Attachment printed(TenantId tenant, String id, Format format) {
        var file = printing.file(tenant, id, format).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return new Attachment(file.name(), format.mediaType(), file.bytes());
    }
}
