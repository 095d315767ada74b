package vn.thongsuot.directive.workfile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;
import static vn.thongsuot.directive.workfile.Cabinet.DIRECTOR;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

class WorkFileTest {

    private final Cabinet cabinet = new Cabinet();
    private final String directive = cabinet.letter("4198/UBND-KGVX");
    private final String unit = cabinet.department;

    @Test
    void itIsOpenedOnceForADirectiveAtAUnitWithItsRetentionAsTheCatalogueSaysToday() {
        var file = done(cabinet.open(CLERK, asked(directive, "'retention': 'ke-hoach-bao-cao-dot-xuat'")));
        assertThat(file.state().title()).contains("4198/UBND-KGVX", "hưởng ứng Ngày Sáng tạo");
        assertThat(file.state().retention().words()).isEqualTo("10 năm");
        assertThat(file.state().retention().source()).contains("10/2022/TT-BNV");
        assertThat(file.state().openedBy()).isEqualTo("Văn thư");
        assertThat(refusal(cabinet.open(CLERK, asked(directive, "'retention': 'gui-de-biet'")))
                        .code())
                .isEqualTo("already-exists");
    }

    @Test
    void whatIsAskedForMustBeThere() {
        assertThat(violations(cabinet.open(CLERK, "{}")))
                .containsExactly("/directive required", "/unit required", "/retention required");
        assertThat(violations(cabinet.open(CLERK, asked(directive, "'retention': 'mãi mãi'"))))
                .containsExactly("/retention unknown-retention");
        assertThat(violations(cabinet.open(CLERK, asked("none", "'retention': 'gui-de-biet'"))))
                .containsExactly("/directive unknown-reference");
        assertThat(violations(cabinet.open(
                        CLERK, asked(directive, "'retention': 'gui-de-biet', 'title': '[TUYỆT MẬT] Hồ sơ'"))))
                .containsExactly("/title state-secret");
    }

    @Test
    void onlyWhoReceivesOrIssuesAtTheUnitKeepsIt() {
        assertThat(refusal(cabinet.open(DIRECTOR, asked(directive, "'retention': 'gui-de-biet'")))
                        .code())
                .isEqualTo("right-missing");
        var id = cabinet.opened(directive);
        assertThat(refusal(cabinet.filing.gather(cabinet.service.command(DIRECTOR), id))
                        .code())
                .isEqualTo("right-missing");
        assertThat(refusal(cabinet.keeping.close(cabinet.service.command(DIRECTOR), id))
                        .code())
                .isEqualTo("right-missing");
    }

    @Test
    void whatIsKnownIsGatheredInTheOrderOfKindsAndKeepsItsPlaceWhenGatheredAgain() {
        var answering = cabinet.letter(
                "12/SCT-VP",
                ", \"citations\": [{\"directive\": \"%s\", \"relation\": \"CARRIES_OUT\"}]".formatted(directive));
        var id = cabinet.opened(answering);
        cabinet.plan("approved", answering, "APPROVED");
        cabinet.plan("draft", answering, "DRAFT");
        cabinet.reports.know(
                TENANT, "r", new ReportPaper(unit, "APPROVED", answering, null, null, null, "Báo cáo kết quả", null));
        var first = done(cabinet.gather(id)).state().documents();
        assertThat(first)
                .extracting(FiledDocument::as)
                .containsExactly(FiledAs.DIRECTIVE, FiledAs.RELATED, FiledAs.PLAN, FiledAs.REPORT);
        assertThat(first).extracting(FiledDocument::source).containsExactly(answering, directive, "approved", "r");
        assertThat(first).extracting(FiledDocument::place).containsExactly(1, 2, 3, 4);
        assertThat(first.get(1).number()).isEqualTo("4198");
        assertThat(first.get(1).notation()).isEqualTo("UBND-KGVX");
        assertThat(first.get(2).author()).isEqualTo("Sở Công Thương");
        assertThat(first.get(2).sha256()).isEqualTo("a".repeat(64));
        done(cabinet.revise(id, 3, "{'pages': 7, 'note': 'bản chính'}"));
        cabinet.plan("draft", answering, "APPROVED");
        var again = done(cabinet.gather(id)).state().documents();
        assertThat(again).hasSize(5);
        assertThat(again.get(2).pages()).isEqualTo(7);
        assertThat(again.get(2).note()).isEqualTo("bản chính");
        assertThat(again.get(4).source()).isEqualTo("draft");
        var told = cabinet.files.told().size();
        done(cabinet.gather(id));
        assertThat(cabinet.files.told()).hasSize(told);
    }

    @Test
    void lettersAndListsAreFiledByHand() {
        var id = cabinet.opened(directive);
        var letter = cabinet.letter("77/STTTT-CNTT");
        done(cabinet.file(id, "{'as': 'LETTER', 'document': '%s', 'pages': 2}".formatted(letter)));
        var filed = done(cabinet.file(id, "{'as': 'EVIDENCE_LIST', 'subject': 'Danh mục ảnh', 'date': '2025-04'}"))
                .state()
                .documents();
        assertThat(filed.get(0).symbol()).isEqualTo("77/STTTT-CNTT");
        assertThat(filed.get(0).pages()).isEqualTo(2);
        assertThat(filed.get(1).subject()).isEqualTo("Danh mục ảnh");
        assertThat(refusal(cabinet.file(id, "{'as': 'LETTER', 'document': '%s'}".formatted(letter)))
                        .code())
                .isEqualTo("document-filed-already");
        assertThat(violations(cabinet.file(id, "{'as': 'PLAN', 'subject': 'x', 'pages': 0}")))
                .containsExactly("/pages pages", "/as found-by-gathering");
        assertThat(violations(cabinet.file(id, "{'as': 'OTHER'}"))).containsExactly("/subject required");
        assertThat(violations(cabinet.file(id, "{'as': 'LETTER', 'document': 'none'}")))
                .containsExactly("/document unknown-reference");
        assertThat(violations(cabinet.file(id, "{'as': 'OTHER', 'subject': 'x', 'note': '(MẬT) kèm theo'}")))
                .containsExactly("/note state-secret");
        assertThat(done(cabinet.revise(id, 2, "{'subject': 'Danh mục ảnh, video', 'pages': 3}"))
                        .state()
                        .documents()
                        .get(1)
                        .subject())
                .isEqualTo("Danh mục ảnh, video");
        assertThat(refusal(cabinet.revise(id, 3, "{}")).code()).isEqualTo("not-found");
    }

    @Test
    void afterClosingNothingIsAddedUntilItIsOpenedAgainWithAReason() {
        var id = cabinet.opened(directive);
        assertThat(refusal(cabinet.close(id)).code()).isEqualTo("work-file-empty");
        done(cabinet.gather(id));
        assertThat(refusal(cabinet.reopen(DIRECTOR, id, "x")).code()).isEqualTo("work-file-open");
        var closed = done(cabinet.close(id)).state();
        assertThat(closed.closedAt()).isEqualTo(NOW);
        assertThat(closed.lastYear()).isEqualTo(2035);
        assertThat(refusal(cabinet.close(id)).code()).isEqualTo("work-file-closed");
        assertThat(refusal(cabinet.file(id, "{'as': 'OTHER', 'subject': 'x'}")).code())
                .isEqualTo("work-file-closed");
        assertThat(refusal(cabinet.gather(id)).code()).isEqualTo("work-file-closed");
        assertThat(refusal(cabinet.revise(id, 1, "{'pages': 2}")).code()).isEqualTo("work-file-closed");
        assertThat(refusal(cabinet.reopen(CLERK, id, "x")).code()).isEqualTo("right-missing");
        assertThat(violations(cabinet.reopen(DIRECTOR, id, " "))).containsExactly("/reason required");
        var open = done(cabinet.reopen(DIRECTOR, id, "Thiếu báo cáo")).state();
        assertThat(open.closedAt()).isNull();
        assertThat(open.reopenings()).containsExactly(new WorkFile.Reopening(NOW, "Văn thư", "Thiếu báo cáo"));
        done(cabinet.file(id, "{'as': 'OTHER', 'subject': 'x'}"));
        assertThat(cabinet.files.toldOf(TENANT, id))
                .containsExactly(
                        WorkFile.OPENED, WorkFile.CHANGED, WorkFile.CLOSED, WorkFile.REOPENED, WorkFile.CHANGED);
    }

    @Test
    void titleAndRetentionChangeWhileItIsOpen() {
        var id = cabinet.opened(directive);
        var draft = new WorkFileDraft(null, null, "Hồ sơ Ngày Sáng tạo", "thuc-hien-chu-truong");
        var changed = done(cabinet.keeping.change(cabinet.service.command(CLERK), id, draft))
                .state();
        assertThat(changed.title()).isEqualTo("Hồ sơ Ngày Sáng tạo");
        assertThat(changed.retention().words()).isEqualTo("Vĩnh viễn");
        var nothing = new WorkFileDraft(null, null, null, null);
        assertThat(violations(cabinet.keeping.change(cabinet.service.command(CLERK), id, nothing)))
                .containsExactly("/title required", "/retention required");
    }

    @Test
    void itHasRoomForAThousandAndIsOpenedAgainFiftyTimes() {
        var id = cabinet.opened(directive);
        var file = cabinet.files.find(TENANT, id).orElseThrow().state();
        var draft = new DocumentDraft(FiledAs.OTHER, null, null, null, null, null, "x", null, null);
        var many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(place -> draft.described(place, FiledAs.OTHER, NOW))
                .toList();
        assertThat(file.filed(many)).isInstanceOf(Decision.Accepted.class);
        var tooMany = IntStream.rangeClosed(1, 1_001)
                .mapToObj(place -> draft.described(place, FiledAs.OTHER, NOW))
                .toList();
        assertThat(file.filed(tooMany)).isEqualTo(Decision.refused(Refusal.conflict("work-file-full")));
        done(cabinet.gather(id));
        for (int i = 0; i < 50; i++) {
            done(cabinet.close(id));
            done(cabinet.reopen(DIRECTOR, id, "lần " + i));
        }
        done(cabinet.close(id));
        assertThat(refusal(cabinet.reopen(DIRECTOR, id, "nữa")).code()).isEqualTo("work-file-reopened-often");
    }

    /** Every line says where it is from; none is longer than the law lets one be kept that is not kept for ever. */
    @Test
    void theCatalogueNamesItsSources() {
        var all = RetentionPeriods.delivered().all();
        assertThat(all).isNotEmpty().allSatisfy(one -> {
            assertThat(one.source()).isNotBlank();
            assertThat(one.group()).isNotBlank();
            assertThat(one.years() == null || (one.years() >= 1 && one.years() <= 70))
                    .isTrue();
        });
        assertThat(all.stream().map(Retention::key).distinct()).hasSameSizeAs(all);
        assertThat(all.stream().map(Retention::words).distinct().toList()).contains("Vĩnh viễn", "5 năm");
    }

    private String asked(String of, String more) {
        return "{'directive': '%s', 'unit': '%s', %s}".formatted(of, unit, more);
    }
}
