package vn.thongsuot.activity.bulk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.bulk.ImportRun;
import vn.thongsuot.platform.web.RuleTexts;

/**
 * How far an import has come.
 *
 * @param errors the first {@value ImportRun#MOST_FAULTS}
 */
record ImportAnswer(
        String id,
        String file,
        ImportRun.Wish wish,
        ImportRun.Step step,
        int rows,
        int added,
        int present,
        int faulty,
        @Nullable String refusal,
        List<Fault> errors) {

    /**
     * One fault at one cell.
     *
     * @param row as a spreadsheet counts; absent for what is about the whole table
     * @param column its letter; absent for what is about the whole row
     */
    record Fault(@Nullable Integer row, @Nullable String column, String rule, String detail) {

        static Fault of(RuleTexts.Told told) {
            var parts = told.pointer().split("/", -1);
            return new Fault(
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null,
                    parts.length > 3 ? parts[3] : null,
                    told.rule(),
                    told.detail());
        }
    }

    static ImportAnswer of(ImportRun run, List<RuleTexts.Told> faults) {
        var counts = run.counts();
        return new ImportAnswer(
                run.id(),
                run.file(),
                run.wish(),
                run.step(),
                counts.rows(),
                counts.added(),
                counts.present(),
                counts.faulty(),
                run.refusal(),
                faults.stream().map(Fault::of).toList());
    }
}
