package vn.thongsuot.reporting.rebuild.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.reporting.rebuild.Generations;
import vn.thongsuot.reporting.rebuild.Rebuilding;

/** For operators only. */
@RestController
@RequestMapping("/api/v1/figures/rebuild")
class RebuildController {

    private final Rebuilding rebuilding;

    RebuildController(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @GetMapping
    ResponseEntity<RebuildView> now(Operator operator) {
        return answer(rebuilding.now());
    }

    @PostMapping
    ResponseEntity<RebuildView> act(OperatorCommand command, @Valid @RequestBody RebuildRequest wanted) {
        var outcome = switch (wanted.act()) {
            case BEGIN -> rebuilding.begin(command, wanted.reason());
            case SWITCH -> rebuilding.switchOver(command, wanted.reason());
            case ABANDON -> rebuilding.abandon(command, wanted.reason());
        };
        return answer(outcome.orThrow());
    }

    private ResponseEntity<RebuildView> answer(Generations now) {
        var view = RebuildView.of(now, rebuilding.progress(now));
        return ResponseEntity.ok().eTag("\"" + now.version() + "\"").body(view);
    }
}
