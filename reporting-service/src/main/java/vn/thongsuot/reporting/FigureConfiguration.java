package vn.thongsuot.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Selecting;

/** What reading and minding figures takes. */
@Configuration(proxyBeanMethods = false)
class FigureConfiguration {

    @Bean
    Selecting selecting(
            Directives directives,
            Organisation organisation,
            Replica<UnitLineFact> lines,
            Replica<ReorganisationFact> acts,
            Clock clock) {
        return new Selecting(directives, organisation, new UnitLines(lines, acts), clock);
    }
}
