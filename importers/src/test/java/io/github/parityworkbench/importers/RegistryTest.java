package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTest {
    @Test
    void moduleDescriptorAndServicesFileNameTheSameFormatsInTheSameOrder() throws IOException {
        List<String> onModulePath;
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            onModulePath = ModuleDescriptor.read(in).provides().iterator().next().providers();
        }
        List<String> onClassPath =
                new LogFormats().all().stream().map(f -> f.getClass().getName()).toList();
        assertThat(onClassPath).isNotEmpty().isEqualTo(onModulePath);
    }

    @Test
    void everyFormatHasANameOfItsOwnAndIsFoundByIt() {
        LogFormats formats = new LogFormats();
        assertThat(formats.all()).extracting(LogFormat::name).doesNotHaveDuplicates();
        for (LogFormat format : formats.all()) {
            assertThat(format.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(formats.named(format.name())).isSameAs(format);
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> new LogFormats().named("nativ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nativ'")
                .hasMessageContaining("native");
    }
}
