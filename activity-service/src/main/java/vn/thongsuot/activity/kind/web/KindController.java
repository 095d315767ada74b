package vn.thongsuot.activity.kind.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.kind.DefiningKinds;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;

/** Kinds of a tenant of its own. */
@RestController
@RequestMapping(KindController.PATH)
class KindController {

    static final String PATH = "/api/v1/activity-kinds";

    private final OwnKinds kinds;
    private final DefiningKinds defining;

    KindController(OwnKinds kinds, DefiningKinds defining) {
        this.kinds = kinds;
        this.defining = defining;
    }

    /** The latest version of each. */
    @GetMapping
    Page<OwnKind> list(Caller caller) {
        return new Page<>(kinds.latest(caller.tenant()), null);
    }

    /** The latest version, or the one that was asked for. */
    @GetMapping("/{code}")
    ResponseEntity<OwnKind> one(Caller caller, @PathVariable String code, @RequestParam @Nullable Long version) {
        var found =
                version == null ? kinds.latest(caller.tenant(), code) : kinds.version(caller.tenant(), code, version);
        return found.map(KindController::answer).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @PostMapping
    ResponseEntity<OwnKind> define(Command command, @RequestBody @Valid KindRequest request) {
        var kind = defining.define(command, request.kind(request.code(), 1, command));
        return ResponseEntity.created(URI.create(PATH + "/" + kind.code()))
                .eTag(tag(kind))
                .body(kind);
    }

    /** A new version; those before stay readable. */
    @PutMapping("/{code}")
    ResponseEntity<OwnKind> change(
            Command command, @PathVariable String code, @RequestBody @Valid KindRequest request) {
        if (!request.code().equals(code)) {
            throw new RefusedException(Refusal.invalid("/code", "kind-code-kept", code));
        }
        var seen = command.expectedVersion();
        return answer(defining.change(command, request.kind(code, seen == null ? 0 : seen + 1, command)));
    }

    private static ResponseEntity<OwnKind> answer(OwnKind kind) {
        return ResponseEntity.ok().eTag(tag(kind)).body(kind);
    }

    private static String tag(OwnKind kind) {
        return "\"" + kind.version() + "\"";
    }
}
