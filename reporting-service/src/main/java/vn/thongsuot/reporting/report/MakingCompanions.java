package vn.thongsuot.reporting.report;

import java.util.Optional;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.serving.MakingFiles;

/** Makes the papers that go with a report from one state of the facts. */
final class MakingCompanions {

    private final MakingFiles files;

    MakingCompanions(MakingFiles files) {
        this.files = files;
    }

    OfficialDocument of(Companion companion, Report report, Gathered facts, Standing standing) {
        return switch (companion) {
            case NEWS -> NewsText.of(report, facts, standing);
            case BRIEF -> brief(report, facts, standing);
        };
    }

    /** The longest that is one page, with room to spare, since word processors break lines otherwise than we do. */
    private OfficialDocument brief(Report report, Gathered facts, Standing standing) {
        var length = BriefLength.longest(
                tried -> files.pages(new BriefText(report, facts, tried).document(standing, true)) == 1);
        return new BriefText(report, facts, length).document(standing, false);
    }

    /** The tables of the report as a workbook; empty when it has none. */
    Optional<byte[]> annexes(OfficialDocument document) {
        return files.tables(document);
    }
}
