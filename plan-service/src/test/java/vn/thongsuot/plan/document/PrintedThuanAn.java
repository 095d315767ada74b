package vn.thongsuot.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.reference.Sources;

/** The plan of Thuận An in print, before and after it got its number. */
final class PrintedThuanAn {

    private PrintedThuanAn() {}

    static PrintedPlan draft() {
        return of(ThuanAn.content(), null, ThuanAn.sources());
    }

    static PrintedPlan issued(int number, String date) {
        return of(dated(date), number, ThuanAn.sources());
    }

    static PrintedPlan of(PlanContent content, @Nullable Integer number, Sources sources) {
        var plan = new Plan(content, PlanStatus.DRAFT, List.of(), number, List.of(), null, null);
        return PrintingPlans.print(plan, sources);
    }

    /** All paragraphs of the body as they read. */
    static List<String> body(PrintedPlan plan) {
        return plan.body().stream().map(PrintedBlock::text).toList();
    }

    private static PlanContent dated(String date) {
        var content = ThuanAn.content();
        return new PlanContent(
                content.unit(),
                content.symbol(),
                new PartialDate(date),
                content.placeName(),
                content.subject(),
                content.campaign(),
                content.bases(),
                content.bodyCitations(),
                content.opening(),
                content.window(),
                content.numbering(),
                content.sections(),
                content.closing(),
                content.reportDeadline(),
                content.distribution(),
                content.signature());
    }
}
