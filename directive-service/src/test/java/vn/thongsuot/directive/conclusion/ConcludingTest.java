package vn.thongsuot.directive.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.task.Adopted;
import vn.thongsuot.directive.task.AdoptingTasks;
import vn.thongsuot.directive.task.Adoption;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Surroundings;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** The conference of the ministry on two resolutions: what was spoken there becomes six tasks and a notice. */
class ConcludingTest {

    private static final String SUBJECT =
            "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia";
    private static final List<String> SOLUTIONS = List.of(
            "hoàn thiện cơ chế, chính sách, tổ chức bộ máy",
            "xây dựng hệ sinh thái đổi mới sáng tạo ngành",
            "phát triển nhân lực chất lượng cao",
            "chuyển đổi số ngành",
            "hợp tác quốc tế",
            "đổi mới phương thức quản lý nhà nước");

    private final InMemoryService service = new InMemoryService();
    private final String ministry = service.unit("Bộ Công Thương", "MINISTRY", "CENTRAL", "STATE", null);
    private final String agency = service.unit("Cục ĐCK", "AGENCY", "CENTRAL", "STATE", ministry);
    private final String province = service.unit("UBND tỉnh Đồng Nai", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    private final String department = service.unit("""
            {"name": "Sở Công Thương", "kind": "DEPARTMENT", "level": "PROVINCE", "system": "STATE", "parent": "%s",
             "functionalSuperior": "%s"}""".formatted(province, ministry));
    private final Concluding concluding = new Concluding(service.directives, service.tasks, service.units);
    private final AdoptingTasks adopting = new AdoptingTasks(
            service.tasks, service.directives, InMemoryService.known(service.units), service.hierarchy, service.access);

    @BeforeEach
    void theClerkIssues() {
        service.post(CLERK, ministry, Right.ISSUE);
        service.post(CLERK, department, Right.ISSUE);
    }

    @Test
    @Tag("MOIT-08")
    void sixSolutionsInOrderWithHeadlineBodyAndMeasuresAreReadOutByNumber() {
        var conclusion = concluding.of(TENANT, conference()).orElseThrow();
        assertThat(conclusion.items())
                .extracting(Conclusion.Item::label)
                .containsExactly("Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là");
        assertThat(conclusion.items()).extracting(Conclusion.Item::headline).containsExactlyElementsOf(SOLUTIONS);
        assertThat(conclusion.items()).allSatisfy(item -> {
            assertThat(item.body()).isEqualTo("Nội dung " + item.order());
            assertThat(item.measures()).containsExactly("rà soát", "đề xuất sửa đổi");
        });
    }

    @Test
    @Tag("MOIT-09")
    void eachSolutionHasItsLeadAndItsDeadline() {
        var conclusion = concluding.of(TENANT, conference()).orElseThrow();
        assertThat(conclusion.items()).hasSize(6).allSatisfy(item -> {
            assertThat(item.leads()).containsExactly("Cục ĐCK");
            assertThat(item.deadline()).isEqualTo(new Deadline("trong quý III/2025", LocalDate.of(2025, 9, 30)));
        });
    }

    @Test
    @Tag("MOIT-26:part")
    void theNoticeSaysWhatWasConcludedWhereAndByWhom() {
        var conclusion = concluding.of(TENANT, conference()).orElseThrow();
        assertThat(conclusion.kind()).isEqualTo("THÔNG BÁO");
        assertThat(conclusion.title()).isEqualTo("Kết luận của Thứ trưởng tại Hội nghị chuyên đề");
        assertThat(conclusion.opening())
                .isEqualTo("Ngày 19 tháng 5 năm 2025, tại Hội nghị chuyên đề, Thứ trưởng kết luận như sau:");
        assertThat(conclusion.names()).containsExactly("06 giải pháp trọng tâm", "6 chỉ đạo");
        assertThat(conclusion.items()).hasSize(6);
        assertThat(concluding.of(TENANT, "nothing")).isEmpty();
    }

    @Test
    @Tag("MOIT-27")
    void twoResolutionsThatShareTheirSubjectStandInOneSentenceAndItIsPrintedOnce() {
        var conclusion = concluding.of(TENANT, conference()).orElseThrow();
        assertThat(conclusion.bases())
                .containsExactly(
                        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị và Nghị quyết số"
                                + " 71/NQ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về đột phá phát triển khoa học,"
                                + " công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;",
                        "Thực hiện dự thảo Luật của Quốc hội về khoa học;");
    }

    @Test
    @Tag("HCM-27")
    void aConclusionCreatesTasksToFollowWithTheirDeadlines() {
        var conclusion = service.directive("""
                {"system": "STATE", "kind": "NOTICE", "direction": "INTERNAL", "subject": "Hướng dẫn đặt hàng",
                 "issuer": {"unit": "%s"},
                 "spoken": {"occasion": "Hội nghị triển khai", "event": "hn-2022", "on": "2022-09-07",
                            "by": "Phó Giám đốc"}}""".formatted(ministry));
        var task = task(conclusion.id(), """
                "title": "Hướng dẫn cách thức đặt hàng", "roles": [{"role": "LEAD", "unit": "%s"}],
                "deadline": {"asWritten": "trước ngày 30/9/2022", "date": "2022-09-29"}""".formatted(agency));
        assertThat(task.state().directive()).isEqualTo(conclusion.id());
        assertThat(task.state().deadline()).isEqualTo(new Deadline("trước ngày 30/9/2022", LocalDate.of(2022, 9, 29)));
        assertThat(Objects.requireNonNull(conclusion.state().particulars().spoken())
                        .event())
                .isEqualTo("hn-2022");
        assertThat(concluding.of(TENANT, conclusion.id()).orElseThrow().items())
                .singleElement()
                .extracting(Conclusion.Item::headline)
                .isEqualTo("Hướng dẫn cách thức đặt hàng");
    }

    @Test
    @Tag("MOIT-25")
    void aDepartmentAdoptsTheSixSolutionsOfItsMinistryWithTheLinkKept() {
        var conference = conference();
        var originals = concluding.of(TENANT, conference).orElseThrow().items();
        for (var original : originals) {
            var adopted = done(adopting.adopt(service.command(CLERK), original.task(), new Adoption(department, null)))
                    .state();
            assertThat(adopted.course().adopted())
                    .isEqualTo(new Adopted(original.task(), department, Adopted.Line.FUNCTIONAL));
            assertThat(adopted.title()).isEqualTo(original.headline());
            assertThat(adopted.roles()).singleElement().satisfies(role -> {
                assertThat(role.role()).isEqualTo(RoleKind.LEAD);
                assertThat(role.unit()).isEqualTo(department);
            });
            assertThat(adopted.deadline()).isEqualTo(original.deadline());
        }
        assertThat(concluding.of(TENANT, conference).orElseThrow().items()).hasSize(6);
        var first = originals.getFirst().task();
        assertThat(refusal(adopting.adopt(service.command(CLERK), "nothing", new Adoption(department, null))))
                .isEqualTo(Refusal.notFound());
        assertThat(refusal(adopting.adopt(service.command(CLERK), first, new Adoption(province, null)))
                        .code())
                .isEqualTo("right-missing");
        assertThat(violations(
                        adopting.adopt(service.command(CLERK), first, new Adoption(null, new Deadline("", null)))))
                .containsExactly("/unit required", "/deadline/asWritten required");
    }

    @Test
    void theListIsFoundByAnyOfItsNamesAndNoOtherIs() {
        var conference = conference();
        var surroundings = new Surroundings(service.directives, service.expanding);
        assertThat(surroundings.list(TENANT, conference, "06 Giải pháp trọng tâm"))
                .contains("giai-phap");
        assertThat(surroundings.list(TENANT, conference, "6 chỉ đạo")).contains("giai-phap");
        assertThat(surroundings.list(TENANT, conference, "7 chỉ đạo")).isEmpty();
        assertThat(violations(service.assigningTasks.assign(
                        service.command(CLERK), draft(TaskDraft.class, """
                        {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "x", "list": "khac"}""".formatted(conference)))))
                .containsExactly("/list unknown-list");
    }

    @Test
    void numbersAreSpokenAsPeopleSpeakThem() {
        Map.of(
                        1,
                        "Một",
                        10,
                        "Mười",
                        11,
                        "Mười một",
                        15,
                        "Mười lăm",
                        21,
                        "Hai mươi mốt",
                        25,
                        "Hai mươi lăm",
                        30,
                        "Ba mươi",
                        99,
                        "Chín mươi chín")
                .forEach((number, words) -> assertThat(Ordinals.label(number)).isEqualTo(words + " là"));
        assertThatThrownBy(() -> Ordinals.label(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ordinals.label(100)).isInstanceOf(IllegalArgumentException.class);
    }

    private String conference() {
        var party = reference("PARTY", "RESOLUTION", "57-NQ/TW", "2024-12-22", "Bộ Chính trị", SUBJECT, "ISSUED");
        var state =
                reference("STATE", "RESOLUTION", "71/NQ-CP", "2025-04-01", "Chính phủ", SUBJECT.substring(3), "ISSUED");
        var law = service.directive("""
                {"system": "LAW", "kind": "LAW", "direction": "REFERENCE", "subject": "khoa học",
                 "issuer": {"name": "Quốc hội"}, "status": "DRAFT"}""").id();
        var cites = "{\"directive\": \"%s\", \"relation\": \"CARRIES_OUT\"}";
        var id = service.directive("""
                {"system": "STATE", "kind": "ORAL_INSTRUCTION", "direction": "INCOMING", "subject": "Chỉ đạo",
                 "issuer": {"unit": "%s"}, "recipients": ["%s"],
                 "spoken": {"occasion": "Hội nghị chuyên đề", "on": "2025-05-19", "by": "Thứ trưởng"},
                 "lists": [{"key": "giai-phap", "name": "06 giải pháp trọng tâm", "aliases": ["6 chỉ đạo"]}],
                 "citations": [%s, %s, %s]}""".formatted(
                                ministry, agency, cites.formatted(party), cites.formatted(state), cites.formatted(law)))
                .id();
        for (int i = SOLUTIONS.size(); i > 0; i--) {
            task(id, """
                    "order": %d, "form": "SOLUTION", "list": "giai-phap", "title": "%s", "text": "Nội dung %d",
                    "measures": ["rà soát", "đề xuất sửa đổi"], "roles": [{"role": "LEAD", "unit": "%s"}],
                    "deadline": {"asWritten": "trong quý III/2025", "date": "2025-09-30"}""".formatted(i, SOLUTIONS.get(i - 1), i, agency));
        }
        return id;
    }

    private String reference(
            String system, String kind, String symbol, String date, String issuer, String subject, String status) {
        return service.directive("""
                {"system": "%s", "kind": "%s", "direction": "REFERENCE", "symbol": "%s", "date": "%s",
                 "issuer": {"name": "%s"}, "subject": "%s", "status": "%s"}""".formatted(system, kind, symbol, date, issuer, subject, status))
                .id();
    }

    private Versioned<Task> task(String directive, String more) {
        var json = "{\"source\": {\"kind\": \"DIRECTIVE\", \"id\": \"%s\"}, %s}".formatted(directive, more);
        return done(service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, json)));
    }
}
