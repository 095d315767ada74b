package vn.thongsuot.platformtest.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platformtest.aggregate.Note;

/** A few endpoints as a service has them. */
@RestController
@RequestMapping("/api/v1/notes")
class NoteController {

    private final Aggregates<Note> notes;

    NoteController(Aggregates<Note> notes) {
        this.notes = notes;
    }

    @GetMapping
    Page<Map<String, String>> list(Caller caller, PageQuery page) {
        return notes.page(caller.tenant(), page, Map.of()).map(NoteController::shown);
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, String>> one(Caller caller, @PathVariable String id) {
        return Answers.found(notes.find(caller.tenant(), id), NoteController::shown);
    }

    @PutMapping("/{id}/withdrawal")
    ResponseEntity<Map<String, String>> withdraw(Command command, @PathVariable String id) {
        return Answers.changed(
                notes.change(command, id, note -> Decision.accepted(note.state(), "vn.thongsuot.note.changed.v1")),
                NoteController::shown);
    }

    private static Map<String, String> shown(Versioned<Note> note) {
        return Map.of("id", note.id(), "text", note.state().text());
    }

    /** Asks every tenant, whoever the caller is. */
    @RestController
    @Profile("leaky")
    static class Leak {

        private final Aggregates<Note> notes;
        private final TenantDatabases databases;

        Leak(Aggregates<Note> notes, TenantDatabases databases) {
            this.notes = notes;
            this.databases = databases;
        }

        @GetMapping("/api/v1/leak")
        List<Map<String, String>> all(Caller caller) {
            return Set.copyOf(databases.tenants()).stream()
                    .flatMap(tenant -> notes.page(tenant, new PageQuery(200, null), Map.of()).items().stream())
                    .map(NoteController::shown)
                    .toList();
        }
    }
}
