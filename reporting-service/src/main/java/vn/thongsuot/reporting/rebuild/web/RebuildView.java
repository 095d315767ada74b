package vn.thongsuot.reporting.rebuild.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Reaching.Progress;
import vn.thongsuot.reporting.rebuild.Act;
import vn.thongsuot.reporting.rebuild.Compared;
import vn.thongsuot.reporting.rebuild.Generations;
import vn.thongsuot.reporting.rebuild.Rebuild;

/** What an operator sees: generations, cells by id and digest, and nothing of what a tenant says in them. */
record RebuildView(long version, int served, @Nullable Going rebuild, List<Integer> removing, List<Done> acts) {

    /** @param progress absent while the broker does not answer */
    record Going(
            int generation,
            Stage stage,
            Instant since,
            @Nullable Progress progress,
            @Nullable Compared compared) {}

    /** How far it is. */
    enum Stage {
        COMPUTING,
        DIFFERENT
    }

    record Done(
            Instant at,
            String by,
            Act.What what,
            int generation,
            @Nullable String reason) {}

    static RebuildView of(Generations now, @Nullable Progress progress) {
        var rebuild = now.rebuild();
        return new RebuildView(
                now.version(),
                now.served(),
                rebuild == null ? null : going(rebuild, progress),
                now.former(),
                now.acts().reversed().stream().map(RebuildView::done).toList());
    }

    private static Going going(Rebuild rebuild, @Nullable Progress progress) {
        var stage = rebuild.compared() == null ? Stage.COMPUTING : Stage.DIFFERENT;
        return new Going(rebuild.generation(), stage, rebuild.since(), progress, rebuild.compared());
    }

    private static Done done(Act act) {
        return new Done(act.at(), act.by(), act.what(), act.generation(), act.reason());
    }
}
