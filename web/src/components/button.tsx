// SPDX-License-Identifier: EUPL-1.2
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

type Looks = 'primary' | 'secondary' | 'subtle';

function classes(looks: Looks, extra: string | undefined): string {
  return `nl-button nl-button--${looks}${extra === undefined ? '' : ` ${extra}`}`;
}

export function Button({ looks = 'secondary', className, type = 'button', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { looks?: Looks }) {
  return <button type={type} className={classes(looks, className)} {...rest} />;
}

/// A link that goes to another page of the planner and looks like a button.
export function ButtonLink({ looks = 'secondary', className, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { looks?: Looks; href: string }) {
  return (
    <a className={classes(looks, className)} {...rest}>
      {children}
    </a>
  );
}

/// A button in running text or in a list of errors.
export function TextButton({ className, type = 'button', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={`ovs-text-button${className === undefined ? '' : ` ${className}`}`} {...rest} />;
}
