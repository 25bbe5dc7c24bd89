import { Platform } from 'obsidian-test-mocks/obsidian';

/** Makes Obsidian's `Platform` and the body's classes those of a desktop or of a phone. */
export function pretendDevice(device: 'desktop' | 'phone'): void {
  const phone = device === 'phone';
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isPhone: phone,
    isTablet: false,
    isIosApp: false,
    isAndroidApp: phone,
    isMacOS: !phone && navigator.userAgent.includes('Mac OS'),
    isWin: !phone && navigator.userAgent.includes('Windows'),
    isLinux: !phone && navigator.userAgent.includes('Linux'),
    isSafari: false,
  });
  document.body.toggleClass('is-phone', phone);
  document.body.toggleClass('is-mobile', phone);
  document.body.toggleClass('is-android', phone);
}

/** Makes the body's classes those of a theme. */
export function showTheme(theme: 'light' | 'dark'): void {
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme === 'light');
  document.documentElement.style.colorScheme = theme;
}
