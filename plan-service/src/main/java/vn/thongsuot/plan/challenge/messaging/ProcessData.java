package vn.thongsuot.plan.challenge.messaging;

import java.util.List;
import vn.thongsuot.plan.challenge.ChallengeProcess;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of a process, as {@code process.v1} has it. */
record ProcessData(String id, long version, String unit, String name, List<ChallengeProcess.Step> steps) {

    static ProcessData of(Versioned<ChallengeProcess> versioned) {
        var process = versioned.state();
        return new ProcessData(versioned.id(), versioned.version(), process.unit(), process.name(), process.steps());
    }
}
