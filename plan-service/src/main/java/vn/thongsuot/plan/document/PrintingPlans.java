package vn.thongsuot.plan.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.Issuer;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Prints plans in the layout of administrative documents. What is not known yet is left blank, never guessed. */
public final class PrintingPlans {

    /** Of plans in symbols, by Nghị định 30/2020/NĐ-CP. */
    private static final String ABBREVIATION = "KH";

    private static final String KIND = "Kế hoạch";

    private final ReadingPlans plans;
    private final MakingFiles files;

    public PrintingPlans(ReadingPlans plans, Renderings renderings) {
        this.plans = plans;
        this.files = new MakingFiles(renderings);
    }

    /**
     * The plan as a file; empty when there is no such plan in the tenant.
     *
     * @throws RefusedException 503 while too many are being made, 413 for a plan that is too large
     */
    public Optional<DocumentFile> file(TenantId tenant, String id, Format format) {
        return plans.find(tenant, id).map(plan -> {
            var document = print(plan.state(), plans.sources(tenant, plan.state()));
            return new DocumentFile(name(plan.state(), format), format, files.of(document, format));
        });
    }

    static FileName name(Plan plan, Format format) {
        return FileName.of(number(plan), plan.content().symbol(), ABBREVIATION, standing(plan), format);
    }

    static OfficialDocument print(Plan plan, Sources sources) {
        var content = plan.content();
        var body = new Body(content, sources);
        return new OfficialDocument(
                standing(plan),
                head(plan, sources),
                List.of(),
                body.opening(),
                body.sections(),
                body.closing(),
                distribution(content),
                signature(content.signature()),
                List.of());
    }

    private static Standing standing(Plan plan) {
        if (plan.status() != PlanStatus.APPROVED) {
            return Standing.DRAFT;
        }
        return plan.signed() == null ? Standing.APPROVED : Standing.SIGNED_COPY_ATTACHED;
    }

    private static @Nullable String number(Plan plan) {
        return plan.number() == null ? null : plan.number().toString();
    }

    private static Head head(Plan plan, Sources sources) {
        var content = plan.content();
        var issuer = sources.unit(content.unit())
                .map(unit -> Issuer.of(unit.name(), unit.kind(), unit.parentName()))
                .orElse(new Issuer(null, List.of(Absence.BLANK)));
        var date = content.date() == null ? null : content.date().value();
        return new Head(
                Regime.STATE,
                issuer.parent(),
                issuer.lines(),
                Regime.STATE.numberLine(number(plan), content.symbol()),
                Vietnamese.placeAndDate(content.placeName(), date),
                null,
                KIND,
                content.subject(),
                List.of(),
                List.of());
    }

    private static List<String> distribution(PlanContent content) {
        var lines = content.distribution();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> line(lines.get(index), index == lines.size() - 1))
                .toList();
    }

    private static String line(DistributionLine line, boolean last) {
        return "- " + line.text() + (last ? "." : ";");
    }

    private static vn.thongsuot.documents.@Nullable Signature signature(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        var authorities = signature.authorities().stream()
                .map(authority -> authority.form() + ". " + Vietnamese.capitals(authority.of()))
                .toList();
        return new vn.thongsuot.documents.Signature(
                authorities, Vietnamese.capitals(signature.position()), signature.signer());
    }
}
