package vn.thongsuot.reporting.dataset.persistence;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.EditionText;

/** Where data sets are kept; no topic tells of them, everybody reads them by HTTP. */
@Configuration(proxyBeanMethods = false)
class DataSetPersistence {

    @Bean
    Aggregates<DataSet> dataSetAggregates(AggregateFactory factory) {
        return factory.of(AggregateKind.untold("data_sets", DataSet.class)
                .filteredBy(DataSet.STANDING)
                .placedAt(set -> Set.of(set.state().description().unit())));
    }

    @Bean
    EditionText editionText() {
        return new OpenEditionText();
    }
}
