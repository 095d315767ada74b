package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.plan.reference.Sources;

/** A plan with some of its parts changed, and all others as they were. */
final class Altered {

    private PlanContent content;
    private PlanStatus status;
    private List<String> directives;
    private @Nullable Integer number;
    private List<Remark> remarks;
    private @Nullable Confirmation windowConfirmed;
    private @Nullable Sources printed;
    private @Nullable SignedCopy signed;
    private List<Progress> progress;
    private final @Nullable Amendment amends;
    private List<Mark> marks;
    private List<Delivery> deliveries;

    private Altered(Plan plan) {
        content = plan.content();
        status = plan.status();
        directives = plan.directives();
        number = plan.number();
        remarks = plan.remarks();
        windowConfirmed = plan.windowConfirmed();
        printed = plan.printed();
        signed = plan.signed();
        progress = plan.progress();
        amends = plan.amends();
        marks = plan.marks();
        deliveries = plan.deliveries();
    }

    static Altered of(Plan plan) {
        return new Altered(plan);
    }

    Altered saying(PlanContent newer, @Nullable Confirmation confirmed) {
        content = newer;
        directives = newer.citedBases();
        windowConfirmed = confirmed;
        return this;
    }

    Altered at(PlanStatus other) {
        status = other;
        return this;
    }

    Altered remarked(List<Remark> all) {
        remarks = all;
        return this;
    }

    Altered issued(PlanContent dated, @Nullable Integer given, @Nullable Sources sources) {
        content = dated;
        number = given;
        printed = sources;
        return this;
    }

    Altered signed(SignedCopy copy) {
        signed = copy;
        return this;
    }

    Altered progressed(List<Progress> said) {
        progress = said;
        return this;
    }

    Altered marked(List<Mark> all) {
        marks = all;
        return this;
    }

    Altered delivered(List<Delivery> all) {
        deliveries = all;
        return this;
    }

    Plan plan() {
        return new Plan(
                content,
                status,
                directives,
                number,
                remarks,
                windowConfirmed,
                printed,
                signed,
                progress,
                List.of(),
                amends,
                marks,
                deliveries);
    }
}
