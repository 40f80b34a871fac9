package org.yishiting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.community.Division;
import org.yishiting.community.Naming;
import org.yishiting.community.Sealed;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.signin.Actor;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:attachments", "yishiting.contact-key=test-key"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    Attachments.class,
    AttachmentEvents.class,
    EventCatalogue.class,
    Ledger.class,
    Sealed.class,
    AttachmentsTest.FixedClock.class
})
class AttachmentsTest {
    private static final String MATTER = "101-2026-000001";
    private static final byte[] PDF = SampleDocuments.pdf();

    @Autowired
    Attachments attachments;

    @Autowired
    Ledger ledger;

    @MockitoBean
    Naming naming;

    @MockitoBean
    OpenMatters matters;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void reportMatter() {
        when(naming.nameForRecord(any())).thenAnswer(asked -> asked.getArgument(0));
        entities.persist(new Division("101", "建设巷社区", Division.Level.COMMUNITY, null));
        entities.flush();
        jdbc.sql(
                        """
                        insert into matter (number, text, category, channel, division, place, name_public, care,
                          procedure_key, status, tracking_hash, reported_at, version)
                        values (?, '水管漏水', 'WATER', 'VISIT', '101', '1号楼', false, false, 'none', 'OPEN', 'hash',
                          current_timestamp, 0)""")
                .param(MATTER)
                .update();
    }

    @Test
    void keepsContentAndWritesItsHashIntoTheLedger() throws Exception {
        Attachment added = attachments.add(MATTER, null, null, "漏水.jpeg", SamplePhotos.phoneJpeg(400, 300));
        entities.clear();

        byte[] stored = attachments.contentOf(added.id());
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
        Attachment found = attachments.find(added.id()).orElseThrow();
        assertThat(found.name()).isEqualTo("漏水.jpg");
        assertThat(found.mediaType()).isEqualTo("image/jpeg");
        assertThat(found.sha256()).isEqualTo(hash);
        assertThat(found.size()).isEqualTo(stored.length);
        assertThat(found.uploadedAt()).isEqualTo(FixedClock.NOW);

        LedgerEntry entry = ledger.of(MATTER).get(0);
        assertThat(entry.kind()).isEqualTo("FILE_ADDED");
        assertThat(ledger.payloadOf(entry))
                .isEqualTo(Map.of("id", added.id(), "name", "漏水.jpg", "sha256", hash, "size", stored.length));
    }

    @Test
    void keepsAPdfAsItIs() {
        Attachment added = attachments.add(MATTER, "userTask_verifyOnSite", "现场核实", "方案.txt", PDF);
        assertThat(added.name()).isEqualTo("方案.pdf");
        assertThat(added.mediaType()).isEqualTo("application/pdf");
        assertThat(added.step()).isEqualTo("userTask_verifyOnSite");
        assertThat(attachments.contentOf(added.id())).isEqualTo(PDF);
    }

    @Test
    void keepsASmallPictureOfAPhotoAndNoneOfADocument() throws Exception {
        Attachment photo = attachments.add(MATTER, null, null, "a.jpg", SamplePhotos.phoneJpeg(1200, 900));
        Attachment document = attachments.add(MATTER, null, null, "a.pdf", PDF);

        BufferedImage small = ImageIO.read(
                new ByteArrayInputStream(attachments.thumbnail(photo.id()).orElseThrow()));
        assertThat(small.getWidth()).isEqualTo(360);
        assertThat(small.getHeight()).isEqualTo(480);
        assertThat(attachments.thumbnail(document.id())).isEmpty();
        assertThat(attachments.thumbnail("nothing")).isEmpty();
    }

    @Test
    void refusesWhatItIsNotWhateverTheName() {
        refuses("photo.jpg", "MZ\u0090\0\3\0\0\0\4".getBytes(StandardCharsets.ISO_8859_1), Reason.WRONG_KIND);
        refuses(
                "photo.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                Reason.WRONG_KIND);
        refuses("photo.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Reason.WRONG_KIND);
        refuses("photo.jpg", new byte[0], Reason.EMPTY);
        refuses("photo.jpg", new byte[10 * 1024 * 1024 + 1], Reason.TOO_LARGE);
        assertThat(attachments.of(MATTER)).isEmpty();
        assertThat(ledger.of(MATTER)).isEmpty();
    }

    @Test
    void takesTwentyFilesAtMost() {
        for (int i = 0; i < 20; i++) {
            attachments.add(MATTER, null, null, i + ".pdf", PDF);
        }
        refuses("21.pdf", PDF, Reason.TOO_MANY);
        assertThat(attachments.of(MATTER)).hasSize(20);
        assertThat(ledger.verify(MATTER, ledger.of(MATTER), Optional.empty()).isWhole())
                .isTrue();
    }

    @Test
    void takesNothingOnceTheMatterIsOver() {
        willThrow(IllegalStateException.class).given(matters).requireOpen(MATTER);
        assertThatThrownBy(() -> attachments.add(MATTER, null, null, "a.pdf", PDF))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsNoOtherMatterAndNoOtherFile() {
        willThrow(UnknownMatterException.class).given(matters).requireOpen("102-2026-000009");
        assertThatThrownBy(() -> attachments.add("102-2026-000009", null, null, "a.pdf", PDF))
                .isInstanceOf(UnknownMatterException.class);
        assertThatThrownBy(() -> attachments.contentOf("nothing")).isInstanceOf(NoSuchElementException.class);
        assertThat(attachments.find("nothing")).isEmpty();
    }

    @Test
    void staffShowTheirPhotosAndTakeThemBack() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("zhang", null, "ROLE_staff"));
        Attachment photo = attachments.add(MATTER, null, null, "修好了.png", SamplePhotos.png(20, 20));

        attachments.show(photo, Showing.AFTER);
        attachments.show(photo, Showing.AFTER);
        assertThat(attachments.shownOf(List.of(MATTER, "other")).get(MATTER))
                .extracting(shown -> shown.shownAs().orElseThrow())
                .containsExactly(Showing.AFTER);
        attachments.show(photo, null);
        assertThat(attachments.shownOf(List.of(MATTER))).isEmpty();
        assertThat(ledger.of(MATTER))
                .filteredOn(entry -> entry.is(AttachmentEvents.PHOTO_SHOWN))
                .extracting(entry -> ledger.payloadOf(entry).get("as"))
                .containsExactly("AFTER", "NOT");
    }

    @Test
    void neverShowsWhatAResidentSentNorADocument() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken("key", "anybody", List.of(() -> "ROLE_ANONYMOUS")));
        Attachment own = attachments.add(MATTER, null, null, "我家.png", SamplePhotos.png(20, 20));
        assertThat(own.uploadedBy()).isEqualTo(Actor.RESIDENT);
        assertThatThrownBy(() -> attachments.show(own, Showing.BEFORE)).isInstanceOf(IllegalStateException.class);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("zhang", null, "ROLE_staff"));
        Attachment document = attachments.add(MATTER, null, null, "合同.pdf", PDF);
        assertThatThrownBy(() -> attachments.show(document, Showing.AFTER)).isInstanceOf(IllegalStateException.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void leavesNothingOutsideItsTwoTables() {
        attachments.add(MATTER, null, null, "a.png", SamplePhotos.png(20, 20));
        List<String> names = jdbc.sql("select name from attachment join attachment_content on id = attachment")
                .query(String.class)
                .list();
        assertThat(names).containsExactly("a.png");
    }

    private void refuses(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> attachments.add(MATTER, null, null, name, content))
                .isInstanceOfSatisfying(UnacceptableFileException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.fileName()).isNotBlank();
                });
    }

    @TestConfiguration
    static class FixedClock {
        static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }
}
