package vn.thongsuot.directive.task;

import vn.thongsuot.directive.text.FreeTexts;

/** What a task says in somebody's own words. */
final class TaskTexts {

    private TaskTexts() {}

    static FreeTexts of(TaskDraft draft) {
        var texts = new FreeTexts()
                .add("/title", draft.title())
                .add("/text", draft.text())
                .add("/deliverable", draft.deliverable())
                .add("/list", draft.list())
                .each("/measures", draft.measures())
                .add(
                        "/deadline/asWritten",
                        draft.deadline() == null ? null : draft.deadline().asWritten());
        for (int i = 0; i < draft.given().size(); i++) {
            var role = draft.given().get(i);
            texts.add("/roles/" + i + "/label", role.label())
                    .add("/roles/" + i + "/note", role.note())
                    .add("/roles/" + i + "/deliverable", role.deliverable())
                    .add(
                            "/roles/" + i + "/unitClass/words",
                            role.unitClass() == null ? null : role.unitClass().words());
        }
        return texts;
    }
}
