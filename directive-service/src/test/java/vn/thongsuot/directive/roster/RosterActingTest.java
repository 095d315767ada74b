package vn.thongsuot.directive.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.position.Capacity;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.directive.roster.workbook.RosterReader;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.PageQuery;

/** A roster knows of no acting: what it says of a post that acts for another must leave it within that one. */
class RosterActingTest {

    private static final List<Object> UNIT = List.of("so", "Sở Công Thương", "Sở", "Tỉnh", "Nhà nước", "", "", "", "");

    private final InMemoryService service = new InMemoryService();
    private final Enrolling enrolling = new Enrolling(service.units, service.positions, service.access);

    @BeforeEach
    void aDepartmentHasADirectorAndADeputy() {
        enrol(head("Ban hành", "31/12/2025"), deputy("Ban hành", "30/06/2025"));
    }

    @Test
    void rightsAndDaysBeyondThoseOfThePostAreFaultsOfTheirCells() {
        makeActing(Capacity.DEPUTY);
        assertThat(faults(deputy("Ban hành, Phê duyệt", "")))
                .containsExactly("/posts/2/validTo beyond-post", "/posts/2/rights/1 beyond-post");
        assertThat(faults(head("Ban hành", "31/12/2025"), deputy("Ban hành", "01/01/2026")))
                .containsExactly("/posts/3/validTo beyond-post");
        assertThat(post("pho").validTo()).hasToString("2025-06-30");
    }

    @Test
    void whatTheRosterMakesOfThePostItselfCounts() {
        makeActing(Capacity.DEPUTY);
        assertThat(faults(head("Ban hành", "31/01/2025"), deputy("Ban hành", "28/02/2025")))
                .containsExactly("/posts/3/validTo beyond-post");
        assertThat(faults(head("Ban hành, Phê duyệt", ""), deputy("Ban hành, Phê duyệt", "")))
                .isEmpty();
        assertThat(post("pho").actsFor()).isNotNull();
        assertThat(post("pho").capacity()).isEqualTo(Capacity.DEPUTY);
    }

    @Test
    void whatIsToldAgainAsItIsIsNoFault() {
        makeActing(Capacity.DEPUTY);
        assertThat(faults(head("", "31/01/2025"), deputy("Ban hành", "30/06/2025")))
                .as("what it gives is worked out when it is asked for")
                .isEmpty();
    }

    @Test
    void aSubDelegateKeepsALastDay() {
        enrol(head("Ban hành", ""));
        makeActing(Capacity.SUB_DELEGATE);
        assertThat(faults(deputy("Ban hành", ""))).containsExactly("/posts/2/validTo delegation-needs-end");
    }

    private void makeActing(Capacity capacity) {
        var was = post("pho");
        var wanted = new PositionDraft(
                was.unit(),
                was.title(),
                was.subject(),
                was.rights(),
                was.validFrom(),
                was.validTo(),
                capacity,
                ids().get("truong"));
        done(service.assigningPositions.change(
                service.command(ADMINISTRATOR), String.valueOf(ids().get("pho")), wanted));
    }

    private static List<Object> head(String rights, String until) {
        return List.of("truong", "Giám đốc", "so", rights, "01/01/2025", until);
    }

    private static List<Object> deputy(String rights, String until) {
        return List.of("pho", "Phó Giám đốc", "so", rights, "01/01/2025", until);
    }

    @SafeVarargs
    private void enrol(List<Object>... posts) {
        var workbook = Workbooks.empty()
                .sheet("Đơn vị", Workbooks.UNIT_TITLES, UNIT)
                .sheet("Chức vụ", Workbooks.POST_TITLES, posts);
        var roster = RosterReader.read(new ByteArrayInputStream(workbook.bytes()));
        enrolling.enrol(service.command(ADMINISTRATOR), roster, true);
    }

    @SafeVarargs
    private List<String> faults(List<Object>... posts) {
        try {
            enrol(posts);
            return List.of();
        } catch (RefusedException e) {
            return e.refusal().violations().stream()
                    .map(fault -> fault.pointer() + " " + fault.rule())
                    .toList();
        }
    }

    private Position post(String subject) {
        return service.positions
                .find(TENANT, String.valueOf(ids().get(subject)))
                .orElseThrow()
                .state();
    }

    private Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        service.positions
                .page(TENANT, new PageQuery(100, null), Map.of())
                .items()
                .forEach(one -> ids.put(one.state().subject(), one.id()));
        return ids;
    }
}
