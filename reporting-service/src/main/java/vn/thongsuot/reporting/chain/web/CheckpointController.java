package vn.thongsuot.reporting.chain.web;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Checkpoint;
import vn.thongsuot.reporting.chain.Link;

/** Checkpoints of the tenant's chain, for whoever keeps them elsewhere to compare. They say nothing of what was approved. */
@RestController
class CheckpointController {

    private static final String LATEST = "latest";

    private final Chain chain;

    CheckpointController(Chain chain) {
        this.chain = chain;
    }

    /** The newest, or the one after so many approvals. */
    @GetMapping("/api/v1/report-checkpoints/{count}")
    Checkpoint one(Caller caller, @PathVariable("count") String count) {
        return link(caller, count)
                .map(link -> Checkpoint.of(caller.tenant(), link))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    private Optional<Link> link(Caller caller, String count) {
        return count.equals(LATEST)
                ? chain.last(caller.tenant())
                : number(count).flatMap(place -> chain.at(caller.tenant(), place));
    }

    private static Optional<Long> number(String count) {
        try {
            return Optional.of(Long.parseLong(count));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
