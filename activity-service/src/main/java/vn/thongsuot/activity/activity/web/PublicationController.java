package vn.thongsuot.activity.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Publication;
import vn.thongsuot.activity.activity.PublishingPhotos;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;

/** Laying one photo open to everybody, and taking it back. */
@RestController
@RequestMapping(PhotoController.PATH + "/{photo}/publication")
class PublicationController {

    /**
     * What the publisher states. Blank texts count as absent.
     *
     * @param shows what is to be seen
     * @param agreement how persons agreed, with {@code AGREED} alone
     */
    record PublicationRequest(
            @NotBlank @Size(max = 500) String shows,
            @NotNull Publication.Persons persons,
            @Nullable @Size(max = 500) String agreement) {

        Publication by(Command command) {
            var trace = new Attachment.Trace(command.by().subject(), command.at());
            return new Publication(Texts.text(shows), persons, Texts.optional(agreement), trace);
        }
    }

    private final PublishingPhotos publishing;
    private final ActivityAnswers answers;

    PublicationController(PublishingPhotos publishing, ActivityAnswers answers) {
        this.publishing = publishing;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<?> publish(
            Command command,
            @PathVariable("id") String id,
            @PathVariable("photo") String photo,
            @Valid @RequestBody PublicationRequest request) {
        return Answers.changed(publishing.publish(command, id, photo, request.by(command)), answers::of);
    }

    @DeleteMapping
    ResponseEntity<?> withdraw(Command command, @PathVariable("id") String id, @PathVariable("photo") String photo) {
        return Answers.changed(publishing.withdraw(command, id, photo), answers::of);
    }
}
