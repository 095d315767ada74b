package vn.thongsuot.gateway.opendata;

import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.gateway.opendata.OpenServices.Told;

/**
 * Takes the form by which somebody outside offers a solution, in two steps: what is sent first is shown again, and only what
 * was shown and confirmed goes to the service. No session, no cookie, nobody's name.
 */
@RestController
class OfferController {

    private final PublicDoor door;
    private final OpenServices services;
    private final OfferTickets tickets;
    private final PublicPagesController pages;

    OfferController(PublicDoor door, OpenServices services, OfferTickets tickets, PublicPagesController pages) {
        this.door = door;
        this.services = services;
        this.tickets = tickets;
        this.pages = pages;
    }

    /** What is known of one sending of the form. */
    private record Sent(
            ServerWebExchange exchange,
            String tenant,
            String token,
            JsonNode challenge,
            MultiValueMap<String, String> fields,
            OfferForm form) {

        String id() {
            return PublicPage.text(challenge, "id");
        }

        OfferPages pages() {
            return new OfferPages(PublicPagesController.page(exchange, tenant));
        }

        StandingPages standing() {
            return new StandingPages(PublicPagesController.page(exchange, tenant));
        }

        PublicTexts texts() {
            return PublicTexts.in(PublicPagesController.language(exchange));
        }
    }

    @PostMapping(
            path = PublicPagesController.PATH + "/thach-thuc/{id}/de-xuat",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> offer(
            ServerWebExchange exchange, @PathVariable("name") String name, @PathVariable("id") String id) {
        return door.open(exchange, name)
                .flatMap(token -> pages.openChallenge(exchange, token, id)
                        .zipWith(exchange.getFormData())
                        .map(both -> new Sent(
                                exchange, name, token, both.getT1(), both.getT2(), OfferForm.of(both.getT2()))))
                .flatMap(this::taken);
    }

    private Mono<ResponseEntity<String>> taken(Sent sent) {
        if (!OfferForm.text(sent.fields(), OfferForm.TRAP).isEmpty()) {
            return Mono.just(again(sent, Map.of(OfferForm.TRAP, sent.texts().of("fault.trap"))));
        }
        var faults = new LinkedHashMap<String, String>();
        sent.form()
                .faults()
                .forEach((field, key) -> faults.put(field, sent.texts().of(key)));
        if (!faults.isEmpty()) {
            return Mono.just(again(sent, faults));
        }
        var ticket = OfferForm.text(sent.fields(), OfferForm.TICKET);
        return ticket.isEmpty() ? Mono.just(confirm(sent, false)) : confirmed(sent, ticket);
    }

    private Mono<ResponseEntity<String>> confirmed(Sent sent, String ticket) {
        var words = sent.form().sealed(sent.tenant(), sent.id());
        return tickets.key(sent.tenant(), words, ticket)
                .map(key -> door.offer(sent.exchange())
                        .then(Mono.defer(() -> services.offer(
                                sent.token(),
                                key,
                                sent.texts().language(),
                                sent.form().toBody(sent.id()))))
                        .map(told -> answer(sent, told)))
                .orElseGet(() -> Mono.just(confirm(sent, true)));
    }

    private ResponseEntity<String> confirm(Sent sent, boolean late) {
        var words = sent.form().sealed(sent.tenant(), sent.id());
        return sent.pages().confirm(sent.challenge(), sent.form(), tickets.fresh(sent.tenant(), words), late);
    }

    private static ResponseEntity<String> answer(Sent sent, Told told) {
        return told.status() == 201
                ? sent.standing().received(told.body())
                : sent.pages().again(told.status(), sent.challenge(), sent.form(), faults(told.body()));
    }

    private static ResponseEntity<String> again(Sent sent, Map<String, String> faults) {
        return sent.pages().again(422, sent.challenge(), sent.form(), faults);
    }

    /** What the service says, at the field that it names; what names none stands above them all. */
    private static Map<String, String> faults(JsonNode problem) {
        var faults = problem.path("errors")
                .valueStream()
                .collect(Collectors.toMap(
                        error -> last(PublicPage.text(error, "pointer")),
                        error -> escaped(PublicPage.text(error, "detail")),
                        (first, second) -> first,
                        LinkedHashMap::new));
        if (faults.isEmpty()) {
            faults.put("", escaped(problem.path("detail").asString(PublicPage.text(problem, "title"))));
        }
        return faults;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
