package vn.thongsuot.directive;

import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;

import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;

/** Thành phố Hồ Chí Minh as it was in September 2022, districts and all, and the wards that came after them. */
public final class City {

    /** The words of the plan, as printed. */
    public static final String EVERYBODY = "các Sở, ban, ngành, UBND quận – huyện và TP Thủ Đức";

    public final InMemoryService service = new InMemoryService();
    public final String committee = service.unit("UBND Thành phố", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    public final String science = below("Sở Khoa học và Công nghệ", "DEPARTMENT", "PROVINCE", 1, "");
    public final String health = below("Sở Y tế", "DEPARTMENT", "PROVINCE", 2, "");
    public final String closed = below("Sở cũ", "DEPARTMENT", "PROVINCE", 3, ", 'validTo': '2021-12-31'");
    public final String ward =
            below("UBND phường Sài Gòn", "PEOPLES_COMMITTEE", "COMMUNE", 1, ", 'validFrom': '2025-07-01'");
    public final String district = historical("UBND Quận 1", 1, "['" + ward + "']");
    public final String rural = historical("UBND huyện Củ Chi", 2, "[]");
    public final String thuDuc = historical("UBND TP Thủ Đức", 3, "[]");

    public City() {
        service.post(CLERK, committee, Right.ISSUE, Right.RECORD);
    }

    /** The class of everybody, as JSON. */
    public String everybody() {
        return """
                {"words": "%s", "kinds": ["DEPARTMENT", "PEOPLES_COMMITTEE"], "levels": ["PROVINCE", "DISTRICT"],
                 "system": "STATE", "under": "%s"}""".formatted(EVERYBODY, committee);
    }

    /** The city's plan of 2022-2025, of which neither number nor day is known. */
    public Versioned<Directive> plan(String more) {
        return service.directive("""
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "issuer": {"unit": "%s"},
                 "subject": "Đổi mới sáng tạo khu vực công"%s}""".formatted(committee, more));
    }

    public Versioned<Task> task(String directive, String more) {
        var json = "{\"source\": {\"kind\": \"DIRECTIVE\", \"id\": \"%s\"}, %s}".formatted(directive, more);
        return done(service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, json)));
    }

    private String historical(String name, int order, String successors) {
        return below(
                name, "PEOPLES_COMMITTEE", "DISTRICT", order, ", 'validTo': '2025-06-30', 'successors': " + successors);
    }

    private String below(String name, String kind, String level, int order, String more) {
        return service.unit(
                "{'name': '%s', 'kind': '%s', 'level': '%s', 'system': 'STATE', 'parent': '%s', 'order': %d%s}"
                        .formatted(name, kind, level, committee, order, more)
                        .replace('\'', '"'));
    }
}
