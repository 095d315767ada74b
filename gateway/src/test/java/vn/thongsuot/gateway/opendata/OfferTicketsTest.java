package vn.thongsuot.gateway.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTicketsTest {

    private static final Instant NOW = Instant.parse("2025-10-01T03:00:00Z");
    private static final List<String> WORDS = List.of("ha-noi", "c1", "Hẹn giờ");

    private final OpenDataSettings settings = new OpenDataSettings(
            List.of(
                    OpenDataSettings.Reader.valueOf("ha-noi=open-data-ha-noi:bi-mat"),
                    OpenDataSettings.Reader.valueOf("dong-nai=open-data-dong-nai:khac")),
            1,
            1,
            1,
            1,
            Duration.ofSeconds(1));

    @Test
    void aTicketHoldsForItsWordsItsTenantAndHalfAnHour() {
        var ticket = at(NOW).fresh("ha-noi", WORDS);
        assertThat(at(NOW).key("ha-noi", WORDS, ticket)).isPresent();
        assertThat(at(NOW.plusSeconds(60)).key("ha-noi", WORDS, ticket))
                .as("another replica, and the same key each time")
                .isEqualTo(at(NOW).key("ha-noi", WORDS, ticket));
        assertThat(at(NOW.plus(Duration.ofMinutes(31))).key("ha-noi", WORDS, ticket))
                .isEmpty();
        assertThat(at(NOW).key("dong-nai", WORDS, ticket)).isEmpty();
        assertThat(at(NOW).key("ha-noi", List.of("ha-noi", "c1Hẹn", " giờ"), ticket))
                .isEmpty();
        assertThat(at(NOW).key("ha-noi", WORDS, (ticket.startsWith("A") ? "B" : "A") + ticket.substring(1)))
                .isEmpty();
        assertThat(at(NOW).key("ha-noi", WORDS, "không phải vé")).isEmpty();
    }

    @Test
    void twoFormsWithTheSameWordsAreTwoOffers() {
        var tickets = at(NOW);
        assertThat(tickets.key("ha-noi", WORDS, tickets.fresh("ha-noi", WORDS)))
                .isNotEqualTo(tickets.key("ha-noi", WORDS, tickets.fresh("ha-noi", WORDS)));
    }

    private OfferTickets at(Instant now) {
        return new OfferTickets(settings, Clock.fixed(now, ZoneOffset.UTC));
    }
}
