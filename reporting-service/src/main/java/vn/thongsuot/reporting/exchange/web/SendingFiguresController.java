package vn.thongsuot.reporting.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.exchange.SendingAgain;
import vn.thongsuot.reporting.exchange.Unsent;

@RestController
class SendingFiguresController {

    /**
     * What became of it.
     *
     * @param reason why nothing goes; absent when it does
     */
    @JsonInclude(Include.NON_NULL)
    record Sent(boolean sent, @Nullable Unsent reason) {}

    private final SendingAgain sending;

    SendingFiguresController(SendingAgain sending) {
        this.sending = sending;
    }

    @PostMapping("/api/v1/reports/{id}/figures-sending")
    Sent send(Command command, @PathVariable String id) {
        var unsent = sending.send(command, id).orThrow();
        return new Sent(unsent.isEmpty(), unsent.orElse(null));
    }
}
