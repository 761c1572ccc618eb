package tincay.api.platform.axon;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the aggregates, which nobody outside their package can name. */
final class Aggregates {

    private Aggregates() {}

    static void register(Configurer axon) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        var memory = new Memory();
        for (var found : scan.findCandidateComponents("tincay.domain")) {
            axon.configureAggregate(AggregateConfigurer.defaultConfiguration(
                            ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                    .configureCommandTargetResolver(config -> new Target())
                    .configureCache(config -> memory));
        }
    }
}
