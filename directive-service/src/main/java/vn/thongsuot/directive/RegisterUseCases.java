package vn.thongsuot.directive;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.chain.KeepingChains;
import vn.thongsuot.directive.chain.ReadingChains;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.LinesIn;
import vn.thongsuot.directive.doubles.FindingDoubles;
import vn.thongsuot.directive.doubles.JoiningDirectives;
import vn.thongsuot.directive.doubles.WorkUnder;
import vn.thongsuot.directive.register.EnteringDirectives;
import vn.thongsuot.directive.register.KeepingBooks;
import vn.thongsuot.directive.register.KeepingNumbers;
import vn.thongsuot.directive.register.OwnBooks;
import vn.thongsuot.directive.register.OwnNumbers;
import vn.thongsuot.directive.register.ReadingRegisters;
import vn.thongsuot.directive.register.RegisterLine;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** How documents are kept: registers, numbers, doubles and what later ones do to earlier ones. */
@Configuration(proxyBeanMethods = false)
class RegisterUseCases {

    @Bean
    KeepingChains keepingChains(Aggregates<Directive> directives, Access access) {
        return new KeepingChains(directives, access);
    }

    @Bean
    ReadingChains readingChains(Aggregates<Directive> directives) {
        return new ReadingChains(directives);
    }

    @Bean
    FindingDoubles findingDoubles(Aggregates<Directive> directives) {
        return new FindingDoubles(directives);
    }

    @Bean
    JoiningDirectives joiningDirectives(
            Aggregates<Directive> directives,
            Aggregates<Task> tasks,
            Aggregates<Assignment> assignments,
            Access access) {
        return new JoiningDirectives(directives, new WorkInStore(tasks, assignments), access);
    }

    private record WorkInStore(Aggregates<Task> tasks, Aggregates<Assignment> assignments) implements WorkUnder {

        @Override
        public boolean isThere(TenantId tenant, String directive) {
            return isUnder(tasks, tenant, directive);
        }

        @Override
        public boolean isAssigned(TenantId tenant, String directive) {
            return isUnder(assignments, tenant, directive);
        }

        private static boolean isUnder(Aggregates<?> things, TenantId tenant, String directive) {
            var first = things.page(tenant, new PageQuery(1, null), Map.of("directive", directive));
            return !first.items().isEmpty();
        }
    }

    @Bean
    KeepingBooks keepingBooks(Aggregates<OwnBooks> books, Aggregates<Unit> units, Access access) {
        return new KeepingBooks(books, known(units), access);
    }

    @Bean
    OwnNumbers ownNumbers(Aggregates<OwnBooks> books, NumberBooks numbers) {
        return new OwnNumbers(books, numbers);
    }

    @Bean
    KeepingNumbers keepingNumbers(
            Aggregates<OwnBooks> books,
            NumberBooks numbers,
            Aggregates<Directive> directives,
            Aggregates<RegisterLine> lines,
            Access access) {
        return new KeepingNumbers(books, numbers, directives, lines, access);
    }

    @Bean
    EnteringDirectives enteringDirectives(
            Aggregates<Directive> directives,
            Aggregates<RegisterLine> lines,
            Aggregates<Unit> units,
            OwnNumbers numbers,
            Access access) {
        return new EnteringDirectives(directives, lines, known(units), numbers, access);
    }

    @Bean
    ReadingRegisters readingRegisters(
            Aggregates<Directive> directives, Aggregates<RegisterLine> lines, Aggregates<Unit> units) {
        return new ReadingRegisters(directives, lines, units);
    }

    @Bean
    LinesIn linesIn(ReadingRegisters reading) {
        return (tenant, directive) -> reading.entries(tenant, directive, new PageQuery(LinesIn.SHOWN, null))
                .items();
    }

    private static Known known(Aggregates<?> things) {
        return (tenant, ids) -> things.findAll(tenant, ids).keySet();
    }
}
