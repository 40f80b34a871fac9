package org.yishiting.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.browser.Chromium;
import org.yishiting.notice.Objection;

/** Nothing typed or chosen is lost in a browser, and no failure is silent. */
@SpringBootTest(classes = PortalPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SendingBrowserTest extends LivelyPortalTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private Page page;

    @BeforeEach
    void comeIn() {
        page = CHROMIUM.person(Chromium.PHONE).newPage();
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private void open(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }

    private static FilePayload small(String name) {
        return new FilePayload(name, "image/png", ("content of " + name).getBytes());
    }

    private void complete() {
        page.locator("#category").selectOption("water");
        page.locator("#place").selectOption("JSX-E1");
        page.locator("#place option[value=JSX-B3]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("#place").selectOption("JSX-B3");
        page.locator("#text").fill("楼顶漏水");
        page.locator("#consent").check();
    }

    private void objectionsAreTaken() {
        when(notices.object(eq(4L), any(), any(), any(), eq(false))).thenReturn(Samples.CODE);
        Objection made = Samples.objection(null, null);
        when(made.notice()).thenReturn(4L);
        when(notices.findObjection(Samples.CODE)).thenReturn(Optional.of(made));
    }

    @Test
    void languageReloadAndOtherPagesKeepWhatWasTypedAndChosen() {
        open(page, "/report");
        complete();
        page.locator("#photos").setInputFiles(small("roof.png"));
        assertThat(page.locator(".held")).containsText("roof.png");

        page.locator("[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#text")).hasValue("楼顶漏水");
        assertThat(page.locator("#place")).hasValue("JSX-B3");
        assertThat(page.locator("#consent")).isChecked();
        assertThat(page.locator(".held")).containsText("roof.png");

        open(page, "/nowhere");
        open(page, "/report");
        assertThat(page.locator("#text")).hasValue("楼顶漏水");
        assertThat(page.locator(".held")).containsText("roof.png");
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).isVisible();
        verify(intake).take(any(), argThat(files -> files.size() == 1), any());

        open(page, "/report");
        assertThat(page.locator("#text")).hasValue("");
        assertThat(page.locator(".held")).hasCount(0);
    }

    @Test
    void theWayBackFromTheReceiptLeadsToTheReceipt() {
        open(page, "/report");
        complete();
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).isVisible();
        String code = page.locator("#tracking-code").innerText();
        page.goBack();
        assertThat(page.locator("#tracking-code")).hasText(code);
        verify(intake, times(1)).take(any(), any(), any());
    }

    @Test
    void theWayBackAfterACorrectedFormAsksNobodyToSendAgain() {
        open(page, "/report");
        page.locator("#text").fill("楼顶漏水");
        page.locator(".send").click();
        assertThat(page.locator(".problems")).isFocused();
        page.reload();
        assertThat(page.locator("#text")).hasValue("楼顶漏水");
        page.locator(".send").click();
        assertThat(page.locator(".problems")).isFocused();
        complete();
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).isVisible();
        page.goBack();
        assertThat(page.locator("#tracking-code")).isVisible();
        verify(intake, times(1)).take(any(), any(), any());

        objectionsAreTaken();
        open(page, "/notices/4");
        page.locator("#objection button").click();
        assertThat(page.locator(".problems")).isFocused();
        page.locator("#text").fill("没有坡道");
        page.locator("#objection button").click();
        assertThat(page).hasURL(Pattern.compile(".*/objections/" + Samples.CODE));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/notices/4"));
        assertThat(page.locator("#objection")).isVisible();
    }

    @Test
    void theKeyboardStaysAtThePlaceWhenTheRangeIsWidened() {
        open(page, "/report?place=JSX-B3");
        page.locator("button[value=wider]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#place option[value=JSX-E1]")).hasCount(1);
        assertThat(page.locator("#place")).isFocused();
    }

    @Test
    void goodPhotosChosenWithABadOneAreHeldAndThePersonSeesWhichIsNot() {
        UnacceptableFileException broken = mock(UnacceptableFileException.class);
        when(broken.reason()).thenReturn(Reason.BROKEN_IMAGE);
        when(attachments.accept(eq("bad.png"), any())).thenThrow(broken);
        open(page, "/report");
        complete();
        page.locator("#photos").setInputFiles(new FilePayload[] {
            small("roof.png"),
            small("bad.png"),
            new FilePayload("IMG_1.HEIC", "image/heic", new byte[] {1, 2}),
            small("door.png")
        });
        assertThat(page.locator(".held")).containsText("door.png");
        assertThat(page.locator(".held li")).hasCount(2);
        assertThat(page.locator("#photos-error")).containsText("“bad.png”打不开");
        assertThat(page.locator("#photos-error")).containsText("HEIC");
        assertThat(page.locator("#photos")).hasValue("");

        page.locator("button[name=remove]").first().click();
        assertThat(page.locator(".held li")).hasCount(1);
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).isVisible();
        verify(intake).take(any(), argThat(files -> files.size() == 1), any());
    }

    @Test
    void aPhotoThatCannotTravelNowStaysChosenAndGoesWithTheReport() {
        page.route("**/report/files", Route::abort);
        open(page, "/report");
        complete();
        page.locator("#photos").setInputFiles(small("roof.png"));
        assertThat(page.locator("#photos-error")).containsText("提交时会再传一次");
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).isVisible();
        verify(intake).take(any(), argThat(files -> files.size() == 1), any());
    }

    @Test
    void aLargePhotoIsMadeSmallBeforeItTravels() throws IOException {
        BufferedImage large = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(7);
        for (int y = 0; y < 3000; y += 3) {
            for (int x = 0; x < 4000; x += 3) {
                large.setRGB(x, y, noise.nextInt());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(large, "png", png);
        assertThat(png.size()).isGreaterThan(1_500_000);
        open(page, "/report");
        page.locator("#photos").setInputFiles(new FilePayload("roof.png", "image/png", png.toByteArray()));
        assertThat(page.locator(".held")).containsText("roof.jpg");
        ArgumentCaptor<byte[]> sent = ArgumentCaptor.forClass(byte[].class);
        verify(attachments).accept(eq("roof.jpg"), sent.capture());
        BufferedImage arrived = ImageIO.read(new ByteArrayInputStream(sent.getValue()));
        assertThat(arrived.getWidth()).isEqualTo(2560);
        assertThat(arrived.getHeight()).isEqualTo(1920);
    }

    @Test
    void withoutScriptTheLanguageAndAFileMuchTooLargeKeepTheText() throws IOException {
        Path enormous = Files.write(Files.createTempFile("enormous", ".png"), new byte[31 * 1024 * 1024]);
        Page unscripted = CHROMIUM.personWithoutScripts(Chromium.PHONE).newPage();
        open(unscripted, "/report");
        unscripted.locator("#text").fill("屋顶漏水");
        unscripted.locator("button[name=language]").click();
        assertThat(unscripted.locator("html")).hasAttribute("lang", "en");
        assertThat(unscripted.locator("#text")).hasValue("屋顶漏水");
        unscripted.locator("#photos").setInputFiles(enormous);
        unscripted.locator(".send").click();
        assertThat(unscripted.locator("#photos-error .error")).containsText("10 MB");
        assertThat(unscripted.locator("#text")).hasValue("屋顶漏水");
        verify(intake, never()).take(any(), any(), any());
        Files.delete(enormous);
    }

    @Test
    void aCommentThatDoesNotArriveIsToldBesideTheFormAndStays() {
        open(page, "/track/" + Samples.CODE);
        page.locator("#comment").fill("请快一点");
        page.route("**/comments", Route::abort);
        page.locator("#talk form button").click();
        assertThat(page.locator(".failure")).containsText("网络不通");
        assertThat(page.locator(".failure")).isFocused();
        assertThat(page.locator("#comment")).hasValue("请快一点");

        page.unroute("**/comments");
        page.route("**/comments", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)));
        page.locator("#talk form button").click();
        assertThat(page.locator(".failure")).containsText("刷新后再发");
        page.reload();
        assertThat(page.locator("#comment")).hasValue("请快一点");

        page.unroute("**/comments");
        page.locator("#talk form button").click();
        assertThat(page.locator("#talk [role=status]")).isVisible();
        assertThat(page.locator("#comment")).hasValue("");
        page.reload();
        assertThat(page.locator("#comment")).hasValue("");
        verify(matters).comment(eq(Samples.NUMBER), eq("请快一点"), any());
    }

    @Test
    void anObjectionLeadsToItsReceiptAndIsForgottenHere() {
        objectionsAreTaken();
        open(page, "/notices/4");
        page.locator("#text").fill("没有坡道");
        page.reload();
        assertThat(page.locator("#text")).hasValue("没有坡道");
        page.locator("#objection button").click();
        assertThat(page).hasURL(Pattern.compile(".*/objections/" + Samples.CODE));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/portal-pages/objected-390-zh.png")));
        open(page, "/notices/4");
        assertThat(page.locator("#text")).hasValue("");
    }
}
