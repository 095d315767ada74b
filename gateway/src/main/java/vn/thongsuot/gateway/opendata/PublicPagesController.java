package vn.thongsuot.gateway.opendata;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.gateway.opendata.OpenServices.Told;
import vn.thongsuot.gateway.problem.Language;
import vn.thongsuot.gateway.routing.Downstream;

/**
 * Pages for everybody, without signing in: what a tenant has laid open and nothing else. They ask the services as the tenant's
 * public reader, so that what is not open to data is not open here.
 */
@RestController
class PublicPagesController {

    static final String PATH = "/cong-khai/{name}";

    private static final int GONE = 410;
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9]{24}");

    private static final int CHALLENGES = 100;
    private static final int PLANS = 50;

    /** Each is told with all its versions, 200 at most, so that few are read at once. */
    private static final int DATA_SETS = 10;

    private final PublicDoor door;
    private final OpenServices services;

    PublicPagesController(PublicDoor door, OpenServices services) {
        this.door = door;
        this.services = services;
    }

    /** @param challenges from where the list of challenges goes on, as {@code plans} and {@code data} do; empty for the beginning */
    @GetMapping(PATH)
    Mono<ResponseEntity<String>> index(
            ServerWebExchange exchange,
            @PathVariable("name") String name,
            @RequestParam(name = OpenIndex.CHALLENGES, defaultValue = "") String challenges,
            @RequestParam(name = OpenIndex.PLANS, defaultValue = "") String plans,
            @RequestParam(name = OpenIndex.DATA, defaultValue = "") String data) {
        return door.open(exchange, name)
                .flatMap(token -> found(exchange, services.get(Downstream.PLAN, token, "about"))
                        .flatMap(about -> Mono.zip(
                                        services.list(Downstream.PLAN, token, "challenges", CHALLENGES, challenges),
                                        services.list(Downstream.PLAN, token, "plans", PLANS, plans),
                                        services.list(Downstream.REPORTING, token, "data-sets", DATA_SETS, data))
                                .map(lists -> new OpenIndex(page(exchange, name))
                                        .of(about, lists.getT1(), lists.getT2(), lists.getT3()))));
    }

    @GetMapping(PATH + "/thach-thuc/{id}")
    Mono<ResponseEntity<String>> challenge(
            ServerWebExchange exchange, @PathVariable("name") String name, @PathVariable("id") String id) {
        return door.open(exchange, name)
                .flatMap(token -> openChallenge(exchange, token, id))
                .map(challenge -> new OfferPages(page(exchange, name)).challenge(challenge));
    }

    @GetMapping(PATH + "/de-xuat")
    Mono<ResponseEntity<String>> standing(
            ServerWebExchange exchange,
            @PathVariable("name") String name,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        var pages = new StandingPages(page(exchange, name));
        var asked = reference.strip();
        return door.open(exchange, name).flatMap(token -> {
            if (!REFERENCE.matcher(asked).matches()) {
                return Mono.just(pages.noSuchOffer());
            }
            return services.get(Downstream.PLAN, token, "offers/{reference}", asked)
                    .map(told -> told.isThere() ? pages.standing(told.body()) : pages.noSuchOffer());
        });
    }

    /** One edition of a plan, at an address that stays. */
    @GetMapping(PATH + "/ke-hoach/{id}")
    Mono<ResponseEntity<String>> plan(
            ServerWebExchange exchange, @PathVariable("name") String name, @PathVariable("id") String id) {
        var pages = new PlanPage(page(exchange, name));
        return door.open(exchange, name)
                .flatMap(token -> services.get(Downstream.PLAN, token, "plans/{id}", id))
                .flatMap(told -> told.status() == GONE
                        ? Mono.just(pages.withdrawn(told.body()))
                        : found(exchange, Mono.just(told)).map(pages::of));
    }

    @GetMapping(PATH + "/du-lieu/{set}")
    Mono<ResponseEntity<String>> dataSet(
            ServerWebExchange exchange, @PathVariable("name") String name, @PathVariable("set") String set) {
        return door.open(exchange, name)
                .flatMap(token -> found(exchange, services.get(Downstream.REPORTING, token, "data-sets/{set}", set))
                        .flatMap(described -> services.get(
                                        Downstream.REPORTING, token, "data-sets/{set}/beginning", set)
                                .map(Told::body)
                                .map(rows -> new DataSetPage(page(exchange, name), data(name, described))
                                        .of(described, rows))));
    }

    private static String data(String name, JsonNode set) {
        return "/open-data/v1/" + name + "/data-sets/" + PublicTexts.escaped(PublicPage.text(set, "dct:identifier"));
    }

    /** One challenge that takes offers; not there is 404. */
    Mono<JsonNode> openChallenge(ServerWebExchange exchange, String token, String id) {
        return found(exchange, services.get(Downstream.PLAN, token, "challenges/{id}", id))
                .map(list -> list.path("items").path(0));
    }

    private static Mono<JsonNode> found(ServerWebExchange exchange, Mono<Told> asked) {
        return asked.flatMap(
                told -> told.isThere() ? Mono.just(told.body()) : Mono.error(PublicDoor.unknown(exchange)));
    }

    static PublicPage page(ServerWebExchange exchange, String name) {
        return new PublicPage(PublicTexts.in(language(exchange)), name);
    }

    static Language language(ServerWebExchange exchange) {
        return Language.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
