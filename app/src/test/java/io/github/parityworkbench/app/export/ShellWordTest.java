package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {
    @Test
    void whatAShellTakesAsItIsStaysSo() {
        assertThat(ShellWord.of("68cf6c25-86ac")).isEqualTo("68cf6c25-86ac");
        assertThat(ShellWord.of("/tmp/demo/rules.yaml")).isEqualTo("/tmp/demo/rules.yaml");
    }

    @Test
    void everythingElseIsOneWordWithoutEffect() {
        assertThat(ShellWord.of("x; rm -rf ~")).isEqualTo("'x; rm -rf ~'");
        assertThat(ShellWord.of("it's $(x)")).isEqualTo("'it'\\''s $(x)'");
        assertThat(ShellWord.of("~")).isEqualTo("'~'");
        assertThat(ShellWord.of("")).isEqualTo("''");
    }
}
