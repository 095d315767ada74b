package vn.thongsuot.plan.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.tenancy.TenantId;

/** Prints plans in the layout of administrative documents. What is not known yet is left blank, never guessed. */
public final class PrintingPlans {

    /** Room for a number to be written in. */
    static final String NUMBER_BLANK = "\u00a0".repeat(5);

    private final ReadingPlans plans;

    public PrintingPlans(ReadingPlans plans) {
        this.plans = plans;
    }

    /** Empty when there is no such plan in the tenant. */
    public Optional<PrintedPlan> print(TenantId tenant, String id) {
        return plans.find(tenant, id).map(plan -> print(plan.state(), plans.sources(tenant, plan.state())));
    }

    static PrintedPlan print(Plan plan, Sources sources) {
        var content = plan.content();
        var issuer = sources.unit(content.unit())
                .map(IssuerBlock::of)
                .orElse(new IssuerBlock(null, List.of(VietnameseDates.BLANK)));
        return new PrintedPlan(
                issuer.parent(),
                issuer.lines(),
                numberLine(plan.number(), content.symbol()),
                content.placeName() + ", " + VietnameseDates.full(content.date()),
                content.subject(),
                Body.of(content, sources),
                distribution(content),
                signature(content.signature()));
    }

    /** Numbers below ten get a nought before them. */
    private static String numberLine(@Nullable Integer number, String symbol) {
        return number == null ? "Số:" + NUMBER_BLANK + symbol : "Số: %02d".formatted(number) + symbol;
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

    private static PrintedPlan.@Nullable PrintedSignature signature(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        var authorities = signature.authorities().stream()
                .map(authority -> authority.form() + ". " + KindNames.upper(authority.of()))
                .toList();
        return new PrintedPlan.PrintedSignature(authorities, KindNames.upper(signature.position()), signature.signer());
    }
}
