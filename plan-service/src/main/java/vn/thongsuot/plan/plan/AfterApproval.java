package vn.thongsuot.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.files.Files;

/** What happens to a plan once it is approved. None of it changes what the plan says. */
final class AfterApproval {

    private static final String LINE = "/line";

    private static final Refusal EARLY = Refusal.conflict("plan-not-approved");

    private AfterApproval() {}

    /** Puts the signed file beside the plan; another one takes its place only after it was lawfully erased. */
    static Decision<Plan> attach(Plan plan, SignedCopy copy) {
        if (plan.status() != PlanStatus.APPROVED) {
            return Decision.refused(EARLY);
        }
        var known = plan.signed();
        boolean same = known != null && known.sha256().equals(copy.sha256());
        if (known == null || (known.isErased() && !same)) {
            return changed(Altered.of(plan).signed(copy));
        }
        if (known.isErased()) {
            return Decision.refused(Files.barred());
        }
        return same ? Decision.unchanged() : Decision.refused(Refusal.conflict("signed-copy-attached"));
    }

    static Decision<Plan> note(Plan plan, Progress said) {
        if (plan.status() != PlanStatus.APPROVED) {
            return Decision.refused(EARLY);
        }
        var place = Outline.of(plan.content()).find(said.item());
        if (place.isEmpty() || place.get().section().item() == null) {
            return Decision.refused(Refusal.notFound());
        }
        if (plan.progress().stream().anyMatch(said::saysTheSameAs)) {
            return Decision.unchanged();
        }
        var others = plan.progress().stream().filter(known -> !known.item().equals(said.item()));
        return changed(Altered.of(plan)
                .progressed(Stream.concat(others, Stream.of(said)).toList()));
    }

    /** Sends it to every line of the distribution list that it has not gone to yet; the file copy goes nowhere. */
    static Decision<Plan> distribute(Plan plan, Instant at) {
        if (plan.status() != PlanStatus.APPROVED) {
            return Decision.refused(EARLY);
        }
        var lines = plan.content().distribution();
        if (plan.number() == null || plan.content().date() == null) {
            return Decision.refused(Refusal.conflict("plan-not-numbered"));
        }
        if (lines.stream().allMatch(DistributionLine::keepsFileCopy)) {
            return Decision.refused(Refusal.conflict("nobody-to-distribute-to"));
        }
        var all = new ArrayList<>(plan.deliveries());
        IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).keepsFileCopy() && delivery(plan, line) == null)
                .forEach(line -> all.add(new Delivery(line, at, null)));
        return all.size() == plan.deliveries().size()
                ? Decision.unchanged()
                : changed(Altered.of(plan).delivered(all));
    }

    /** Notes that it arrived. What was said once stays. */
    static Decision<Plan> receive(Plan plan, int line, LocalDate day, LocalDate today) {
        if (plan.status() != PlanStatus.APPROVED) {
            return Decision.refused(EARLY);
        }
        var sent = delivery(plan, line);
        if (sent == null) {
            return Decision.refused(Refusal.invalid(LINE, "not-distributed-to"));
        }
        if (day.isAfter(today)) {
            return Decision.refused(Refusal.invalid("/receivedOn", "in-the-future"));
        }
        if (sent.receivedOn() != null) {
            return Decision.unchanged();
        }
        List<Delivery> all = plan.deliveries().stream()
                .map(one -> one.line() == line ? one.received(day) : one)
                .toList();
        return changed(Altered.of(plan).delivered(all));
    }

    /** What was said before of items that the content still has. */
    static List<Progress> kept(PlanContent content, List<Progress> before) {
        var outline = Outline.of(content);
        return before.stream()
                .filter(said -> outline.find(said.item())
                        .filter(place -> place.section().item() != null)
                        .isPresent())
                .toList();
    }

    static @Nullable Delivery delivery(Plan plan, int line) {
        return plan.deliveries().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .orElse(null);
    }

    private static Decision<Plan> changed(Altered altered) {
        return Decision.accepted(altered.plan(), PlanEvent.CHANGED.type());
    }
}
