package vn.thongsuot.activity.dataset;

import java.util.Optional;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Entering data sets into the registry and keeping them up to date; whoever may record for the owner may. */
public final class RegisteringDataSets {

    private static final String KIND = "dataset";
    private static final String REGISTERED = "vn.thongsuot.dataset.registered.v1";
    private static final String CHANGED = "vn.thongsuot.dataset.changed.v1";

    private final Aggregates<DataSet> sets;
    private final RecordingRight right;
    private final DataSetRules rules;

    public RegisteringDataSets(Aggregates<DataSet> sets, RecordingRight right, Organisation organisation) {
        this.sets = sets;
        this.right = right;
        this.rules = new DataSetRules(organisation);
    }

    public Outcome<Versioned<DataSet>> register(Command command, DataSet set) {
        return sets.create(
                command,
                command.newId(KIND),
                () -> refuses(command, set)
                        .<Decision<DataSet>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(set, REGISTERED)));
    }

    /** Replaces all of it; when the owner changes, the caller must speak for both. */
    public Outcome<Versioned<DataSet>> change(Command command, String id, DataSet set) {
        return sets.change(command, id, current -> {
            var refusal = right.refuses(command.by(), current.state().unit()).or(() -> refuses(command, set));
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
            return set.equals(current.state()) ? Decision.unchanged() : Decision.accepted(set, CHANGED);
        });
    }

    private Optional<Refusal> refuses(Command command, DataSet set) {
        return right.refuses(command.by(), set.unit()).or(() -> rules.refuses(command.tenant(), set));
    }
}
