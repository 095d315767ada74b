package vn.thongsuot.directive.conclusion.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.conclusion.Concluding;
import vn.thongsuot.directive.conclusion.Conclusion;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

@RestController
class ConclusionController {

    private final Concluding concluding;

    ConclusionController(Concluding concluding) {
        this.concluding = concluding;
    }

    @GetMapping("/api/v1/directives/{id}/conclusion")
    Conclusion conclusion(Caller caller, @PathVariable("id") String id) {
        return concluding.of(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
