package vn.thongsuot.reporting.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edition of an observance or programme. */
public record CampaignFact(
        String name, @Nullable String nameEn, @Nullable String abbreviation, int year, List<String> slogans) {

    public CampaignFact {
        slogans = List.copyOf(slogans);
    }
}
