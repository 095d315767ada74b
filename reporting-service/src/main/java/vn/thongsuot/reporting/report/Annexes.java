package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;

/** Gathers the annexes of one report while its text is made, and gives each the label that the text calls it by. */
final class Annexes {

    private final List<Annex> made = new ArrayList<>();
    private final String accompanying;

    private Annexes(String accompanying) {
        this.accompanying = accompanying;
    }

    /** Of a report as far as it is numbered and dated. */
    static Annexes of(Report report, Gathered facts) {
        var identity = report.identity();
        var number = identity.number() == null ? "" : " số " + HeadMaking.numbered(identity);
        var date = identity.date() == null ? "" : " " + Vietnamese.datePhrase(identity.date());
        return new Annexes("Kèm theo Báo cáo" + number + date + " của "
                + facts.name(report.frame().unit()));
    }

    /** Adds a table and answers its label. */
    String add(String title, Block.Table table) {
        var annex = Annex.at(made.size() + 1, title, accompanying, List.of(table));
        made.add(annex);
        return annex.label();
    }

    List<Annex> all() {
        return List.copyOf(made);
    }
}
