package tincay.api;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole application, started by a test, is without what other tests configure for themselves. */
class WithoutTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().registerSingleton(WithoutTests.class.getName(), new OnlyMain());
    }

    private static final class OnlyMain extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
            return reader.getResource().getURL().toString().matches(".*(/test-classes/|-tests[.]jar).*");
        }
    }
}
